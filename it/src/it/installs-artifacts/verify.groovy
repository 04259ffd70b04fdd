def page = new File(basedir, 'target/gsoc/wikitext/installs-artifacts.wiki')
def archive = new File(basedir, 'target/gsoc/wikitext.zip')

[localRepositoryPath, new File(basedir, 'target/remote')].each { repository ->
    def artifacts = new File(repository, 'org/example/installs-artifacts/1')
    assert new File(artifacts, 'installs-artifacts-1.wiki').bytes == page.bytes
    assert new File(artifacts, 'installs-artifacts-1-wikitext.zip').bytes == archive.bytes
}

def entries = new java.util.zip.ZipFile(archive).withCloseable { it.entries()*.name }
assert entries == ['ideas/alpha.wiki', 'installs-artifacts.wiki']
