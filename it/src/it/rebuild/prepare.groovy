// Neither is ours, although both look like it.
for (name in ['notes.wiki', 'ideas/beta.wiki']) {
    def foreign = new File(basedir, 'target/gsoc/wikitext/' + name)
    foreign.parentFile.mkdirs()
    foreign.text = 'somebody else\'s'
}
