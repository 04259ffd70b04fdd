import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
def log = project.log()
// Not at a line's start: some Mavens put an escape sequence before the first.
assert log.readLines().count { it.contains("[ERROR] ideas/draft.yaml:1:1: field 'steps' is missing: ") } == 1
// Quiet prints errors alone, and a draft must not pass for a whole idea because of it.
assert log.readLines().count { it.contains("[ERROR] (warning) ideas/draft.yaml:1:1: field 'steps' is missing: ") } == 1
assert new File(basedir, 'target/gsoc/wikitext/quiet.wiki').file
assert !log.contains('[INFO]')
project.assertNoStackTrace()
