assert new File(basedir, 'target/gsoc/wikitext/Entwürfe für 2013.wiki').file
def entries = new java.util.zip.ZipFile(new File(basedir, 'target/gsoc/wikitext.zip')).withCloseable { it.entries()*.name }
assert entries.contains('Entwürfe für 2013.wiki')
