import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page, test } from '@playwright/test'
import { startShell } from './start-shell.ts'

type Probe = { readonly ran: boolean; readonly directives: readonly string[] }

/**
 * Does something in the page, and waits for what the policy says about it: however long that takes
 * on a slow machine, and a moment more for what it must not say or let run.
 */
function probe(page: Page, act: string): Promise<Probe> {
  return page.evaluate(async (source) => {
    const directives: string[] = []
    const heard = new Promise<void>((hear) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        directives.push(effectiveDirective)
        hear()
      })
    })
    const actions: Record<string, () => void> = {
      inlineScript() {
        const script = document.createElement('script')
        script.textContent = 'window.ran = true'
        document.head.append(script)
      },
      eventAttribute() {
        const button = document.createElement('button')
        button.setAttribute('onclick', 'window.ran = true')
        document.body.append(button)
        button.click()
      },
      dataScript() {
        const script = document.createElement('script')
        script.src = 'data:text/javascript,window.ran=true'
        document.head.append(script)
      },
      eval() {
        // A string for a timer is compiled outside the debugger's call, where the policy applies.
        setTimeout('window.ran = true' as unknown as () => void)
      },
      remoteImage() {
        const image = new Image()
        image.onload = () => Reflect.set(window, 'ran', true)
        image.src = 'https://example.org/pixel.png'
      },
      inlineStyle() {
        const style = document.createElement('style')
        style.textContent = 'body { --ran: 1 }'
        document.head.append(style)
        const applied = getComputedStyle(document.body).getPropertyValue('--ran')
        if (applied !== '') Reflect.set(window, 'ran', true)
      },
      base() {
        const base = document.createElement('base')
        base.href = 'https://example.org/'
        document.head.append(base)
        if (document.baseURI.startsWith('https:')) Reflect.set(window, 'ran', true)
      },
      form() {
        const form = document.createElement('form')
        form.action = 'https://example.org/'
        document.body.append(form)
        form.submit()
      },
      frame() {
        const frame = document.createElement('iframe')
        frame.src = 'app://kompass/'
        frame.onload = () => {
          if (frame.contentDocument?.querySelector('#root')) Reflect.set(window, 'ran', true)
        }
        document.body.append(frame)
      },
      object() {
        const object = document.createElement('object')
        object.data = 'app://kompass/'
        document.body.append(object)
      },
    }
    const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))
    actions[source]?.()
    await Promise.race([heard, wait(20_000)])
    await wait(200)
    return { ran: Reflect.get(window, 'ran') === true, directives }
  }, act)
}

const forbidden = [
  ['inlineScript', 'script-src-elem'],
  ['eventAttribute', 'script-src-attr'],
  ['dataScript', 'script-src-elem'],
  ['eval', 'script-src'],
  ['remoteImage', 'img-src'],
  ['inlineStyle', 'style-src-elem'],
  ['base', 'base-uri'],
  ['form', 'form-action'],
  ['frame', 'frame-src'],
  ['object', 'object-src'],
] as const

test('the policy stops what a page must not do', async () => {
  await using shell = await startShell()
  for (const [act, directive] of forbidden) {
    const stopped = { ran: false, directives: [directive] }
    expect.soft(await probe(shell.window, act), act).toEqual(stopped)
    await shell.window.reload()
  }
})

test('gives each answer a nonce of its own, and none twice', async () => {
  await using shell = await startShell()
  const nonces = await shell.window.evaluate(async () => {
    const answers = await Promise.all([1, 2, 3].map(() => fetch('app://kompass/')))
    return Promise.all(
      answers.map(async (answer) => {
        const policy = answer.headers.get('Content-Security-Policy') ?? ''
        const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
        return { nonce, inPage: (await answer.text()).includes(`nonce="${nonce}"`) }
      }),
    )
  })
  expect(nonces.every(({ nonce, inPage }) => nonce.length === 24 && inPage)).toBe(true)
  expect(new Set(nonces.map(({ nonce }) => nonce)).size).toBe(3)
})

test('lets a style through that carries the nonce of the page', async () => {
  await using shell = await startShell()
  const applied = await shell.window.evaluate(() => {
    const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce
    const style = document.createElement('style')
    style.nonce = nonce ?? ''
    style.textContent = 'body { --with-nonce: 1 }'
    document.head.append(style)
    return getComputedStyle(document.body).getPropertyValue('--with-nonce')
  })
  expect(applied).toBe('1')
})

test('loads the page without a single violation of the policy', async () => {
  await using shell = await startShell()
  const complaints: string[] = []
  shell.window.on('console', (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text())
  })
  await shell.window.reload()
  await shell.window.waitForLoadState()
  await shell.window.waitForTimeout(500)
  expect(complaints).toEqual([])
})

test('asks for nothing outside the app while it runs', async () => {
  await using shell = await startShell()
  await shell.app.evaluate(({ session }) => {
    const seen: string[] = []
    Reflect.set(globalThis, 'seen', seen)
    session.defaultSession.webRequest.onCompleted(({ url }) => seen.push(url))
    session.defaultSession.webRequest.onErrorOccurred(({ url }) => seen.push(url))
  })
  await shell.window.reload()
  await shell.window.waitForLoadState()
  const seen = await shell.app.evaluate(() => Reflect.get(globalThis, 'seen') as string[])
  expect(seen).toContain('app://kompass/')
  expect(seen.filter((url) => !/^(app|blob:app):\/\/kompass\//.test(url))).toEqual([])
})

test('cancels a request to the outside, whoever makes it', async () => {
  await using outside = await listen()
  await using shell = await startShell()
  const answer = await shell.app.evaluate(
    ({ session }, address) =>
      session.defaultSession.fetch(address).then(
        () => 'answered',
        (error: Error) => error.message,
      ),
    outside.address,
  )
  expect(answer).toContain('ERR_BLOCKED_BY_CLIENT')
  expect(outside.requests()).toBe(0)
})

test('lets the page fetch nothing from another origin', async () => {
  await using outside = await listen()
  await using shell = await startShell()
  const answers = await shell.window.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map((each) =>
          fetch(each).then(
            () => 'answered',
            () => 'refused',
          ),
        ),
      ),
    [outside.address, 'https://example.org/', 'app://elsewhere/', 'file:///etc/passwd'],
  )
  expect(answers).toEqual(['refused', 'refused', 'refused', 'refused'])
  expect(outside.requests()).toBe(0)
})

test('keeps the rule of the same origin, even without policy and request filter', async () => {
  await using outside = await listen({})
  await using shell = await startShell()
  await shell.app.evaluate(({ BrowserWindow, session }) => {
    session.defaultSession.webRequest.onBeforeRequest(null)
    return BrowserWindow.getAllWindows()[0]?.loadURL('about:blank')
  })
  await shell.window.waitForURL('about:blank')
  const answer = await shell.window.evaluate(
    (address) =>
      fetch(address).then(
        (response) => response.text(),
        () => 'refused',
      ),
    outside.address,
  )
  expect(answer).toBe('refused')
  expect(outside.requests()).toBe(1)
})

test('serves no file from outside its folder', async () => {
  await using shell = await startShell()
  const statuses = await shell.window.evaluate(
    (paths) => Promise.all(paths.map(async (path) => (await fetch(`app://kompass${path}`)).status)),
    [
      '/..%2f..%2fpackage.json',
      '/..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd.json',
      '/%2e%2e/%2e%2e/package.json',
      '/..%5c..%5cpackage.json',
      '/assets/..%2f..%2fmain%2fmain.js',
      '/%00.js',
      '/%ff.js',
      '/absent.js',
    ],
  )
  expect(statuses).toEqual([404, 404, 404, 404, 404, 404, 404, 404])
})

test('answers the address of a screen with the page itself', async () => {
  await using shell = await startShell()
  const answer = await shell.window.evaluate(async () => {
    const response = await fetch('app://kompass/visits/12')
    return { status: response.status, hasRoot: (await response.text()).includes('id="root"') }
  })
  expect(answer).toEqual({ status: 200, hasRoot: true })
})

/** A server on this machine that counts who comes. */
async function listen(headers: Record<string, string> = { 'Access-Control-Allow-Origin': '*' }) {
  let requests = 0
  const server = createServer((_request, response) => {
    requests += 1
    response.writeHead(200, headers).end('outside')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    requests: () => requests,
    async [Symbol.asyncDispose]() {
      await new Promise((closed) => server.close(closed))
    },
  }
}
