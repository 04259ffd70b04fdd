// The page is the one that the README shows, and every line of the failing build was printed.
def blocks = { file -> (new File(file).getText('UTF-8') =~ /(?sm)^```(\w*)\n(.*?)^```$/).collect { it[2] } }

assert blocks(readme).contains(new File(basedir, 'target/gsoc/wikitext/GSoC 2026.wiki').getText('UTF-8'))

// The same idea in Markdown becomes the same call, but that a paragraph is one line.
def call = { directory -> new File(basedir, directory + '/wikitext/GSoC 2026.wiki').getText('UTF-8').replaceAll(/\s+/, ' ') }
assert call('target/markdown') == call('target/gsoc')

def slips = { file -> blocks(file).find { it.startsWith('[ERROR] ideas/slips.yaml') }.readLines()*.replace('ideas/slips', 'slips/slips') }
def log = new File(basedir, 'build.log').readLines('UTF-8').findAll { it =~ /^\[(ERROR|WARNING)\] slips\// }
assert log == slips("$documentation/reference/messages.md")
assert log.containsAll(slips(readme))

def schema = new File(example, '../src/it/many-ideas/lighthouse.schema.json')
assert blocks("$documentation/how-to/markdown.md").contains(schema.getText('UTF-8'))
