import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
def log = project.log()
['kernel', 'tools'].each {
    // The modules are about different things: that both have an idea of the same anchor is no fault.
    assert new File(localRepositoryPath, "org/example/multi-module-$it/1/multi-module-$it-1.wiki").text.contains("|Project=Alpha of $it\n")
    assert new File(localRepositoryPath, "org/example/multi-module-$it/1/multi-module-$it-1-wikitext.zip").file
    // From where Maven was called, so that a terminal finds it. Maven's logger makes its words for levels when it is first asked
    // for one, and prints [null] to a module that asks at the same time.
    assert log.contains("] $it/wrong-ideas/alpha.yaml:1:1: field 'desc' is missing: ") : log.readLines().findAll { it.startsWith('[ERROR]') }
}
// Neither module removes what the other has written.
assert log.readLines().count { it.contains('Failed to execute goal') && it.contains("another execution writes to ${new File(basedir, 'target/both')} too") } == 1
assert new File(basedir, 'target/both/wikitext').list().findAll { it.endsWith('.wiki') }.size() == 1
assert log.contains('; if this module has none, write <inherited>false</inherited> where the plugin is declared above it')
project.assertNoStackTrace()
