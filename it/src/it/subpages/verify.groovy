import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
// Of the first build, since the others fail before they write.
project.assertOutputIsExpected()
project.assertFindings('ERROR', 'wrong-ideas')
project.assertNoStackTrace()

def archive = new java.util.zip.ZipFile(new File(basedir, 'target/gsoc/wikitext.zip'))
def entries = archive.entries()*.name
archive.close()
assert entries.containsAll(['Ideas of 2026.wiki', 'pages/net.wiki', 'pages/new tools.wiki', 'ideas/net/multiqueue.wiki'])
assert project.logLines().contains('[INFO] page: target/gsoc/wikitext/Ideas of 2026.wiki (4 ideas on 3 pages)' +
    ' · import: target/gsoc/import/Ideas of 2026.xml, dated 1980-02-01')
