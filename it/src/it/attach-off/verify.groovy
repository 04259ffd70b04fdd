assert new File(basedir, 'target/gsoc/wikitext/attach-off.wiki').file
assert !new File(basedir, 'target/gsoc/wikitext.zip').exists()

def installed = new File(localRepositoryPath, 'org/example/attach-off/1').list() as List
assert installed.contains('attach-off-1.pom')
assert !installed.any { it.contains('.wiki') || it.contains('.zip') }
