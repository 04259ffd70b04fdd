def call = new File(basedir, 'target/gsoc/wikitext/ideas/networking/pv-multiqueue.wiki').getText('UTF-8')
assert call.endsWith('|Steps={{N/A}}\n|References={{N/A}}\n}}\n')
assert new File(basedir, 'target/gsoc/wikitext/GSoC 2013.wiki').getText('UTF-8').contains(call)
