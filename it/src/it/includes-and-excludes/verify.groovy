def output = new File(basedir, 'target/gsoc/wikitext')
def written = []
output.eachFileRecurse(groovy.io.FileType.FILES) { written << output.toPath().relativize(it.toPath()).join('/') }
assert written.sort() == ['ideas/alpha.wiki', 'ideas/old/deep/epsilon.wiki', 'includes-and-excludes.wiki']
