// The page is the one that the README shows, and every line of its failing build was printed.
def blocks = (new File(readme).getText('UTF-8') =~ /(?sm)^```(\w*)\n(.*?)^```$/).collect { it[2] }

assert blocks.contains(new File(basedir, 'target/gsoc/wikitext/GSoC 2026.wiki').getText('UTF-8'))

// The same idea in Markdown becomes the same call, but that a paragraph is one line.
def call = { directory -> new File(basedir, directory + '/wikitext/GSoC 2026.wiki').getText('UTF-8').replaceAll(/\s+/, ' ') }
assert call('target/markdown') == call('target/gsoc')

def findings = blocks.find { it.startsWith('[ERROR] ideas/slips.yaml') }.readLines()
def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.findAll { it =~ /^\[(ERROR|WARNING)\] slips\// } == findings*.replace('ideas/slips', 'slips/slips')

assert blocks.contains(new File(new File(readme).parentFile, 'it/src/it/many-ideas/lighthouse.schema.json').getText('UTF-8'))
