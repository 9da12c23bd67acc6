import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Language } from '../assessments/core/texts/localized.ts'
import { type ShellTextKey, shellText } from './shell-texts.ts'

/** No menu, except on macOS, where copying and pasting by keyboard go through it. */
export function setupMenu(language: Language): void {
  Menu.setApplicationMenu(process.platform === 'darwin' ? macMenu(language) : null)
}

function macMenu(language: Language): Menu {
  const item = (role: MenuItemConstructorOptions['role'] & string, key: ShellTextKey) => ({
    role,
    label: shellText(language, key),
  })
  const separator = { type: 'separator' } as const
  return Menu.buildFromTemplate([
    {
      role: 'appMenu',
      submenu: [item('hide', 'shell.menu.hide'), separator, item('quit', 'shell.menu.quit')],
    },
    {
      label: shellText(language, 'shell.menu.edit'),
      submenu: [
        item('undo', 'shell.menu.undo'),
        item('redo', 'shell.menu.redo'),
        separator,
        item('cut', 'shell.menu.cut'),
        item('copy', 'shell.menu.copy'),
        item('paste', 'shell.menu.paste'),
        item('selectAll', 'shell.menu.select_all'),
      ],
    },
    {
      label: shellText(language, 'shell.menu.window'),
      submenu: [item('minimize', 'shell.menu.minimize'), item('zoom', 'shell.menu.zoom')],
    },
  ])
}
