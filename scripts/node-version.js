// Plain JavaScript on purpose: a Node that is too old cannot read the TypeScript that would say so.
const needed = [22, 18]
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `Öffnungskompass needs Node ${needed.join('.')} or newer, this is ${process.versions.node}. ` +
      '"npm ci" puts a fitting Node into node_modules: run it without --ignore-scripts.',
  )
  process.exit(1)
}
