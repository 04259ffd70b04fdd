import io.github.gsocideas.invoker.InvokerProject

def page = new File(basedir, 'target/gsoc/wikitext/ideas-packaging.wiki')

[localRepositoryPath, new File(basedir, 'target/remote')].each { repository ->
    def artifacts = new File(repository, 'org/example/ideas-packaging/1')
    assert new File(artifacts, 'ideas-packaging-1.wiki').bytes == page.bytes
    assert new File(artifacts, 'ideas-packaging-1-wikitext.zip').file
    assert new File(artifacts, 'ideas-packaging-1.pom').file
}

// Each goal once in each build, and nothing that a POM would have to ask for.
def goals = new InvokerProject(basedir).logLines().findAll { it =~ /^\[INFO\] --- / }
assert goals.count { it.contains(':validate (default-validate)') } == 3
assert goals.count { it.contains(':generate (default-generate)') } == 3
