import io.github.gsocideas.invoker.InvokerProject

def builds = new InvokerProject(basedir).log().split('Scanning for projects')
assert builds.size() == 8
def (first, again, anew, page, written, broken, stillBroken) = builds.drop(1)

def warnings = { log -> log.readLines().findAll { it.startsWith('[WARNING] ideas/') } }
assert warnings(first).size() == 1
assert first.contains('[INFO] 1 warning in 1 of 1 file\n')
assert warnings(again) == warnings(first)
assert again.contains('[INFO] 1 warning in 1 of 1 file; nothing has changed since that was found\n')
assert warnings(anew) == warnings(first)
assert anew.contains('[INFO] 1 warning in 1 of 1 file\n')

assert page.contains('[DEBUG] 0 files looked into, of 1\n')
assert warnings(page) == warnings(first)
assert new File(basedir, 'target/gsoc/wikitext/up-to-date.wiki').text.contains('|Project=')

def errors = { log -> log.readLines().findAll { it.startsWith('[ERROR] ideas/') } }
assert broken.contains('[DEBUG] 1 file looked into, of 2\n')
assert broken.contains("ideas/beta.yaml:")
assert broken.contains("field 'desc' is missing, its value is empty: ")
assert errors(stillBroken) == errors(broken)
assert warnings(stillBroken) == warnings(broken)
