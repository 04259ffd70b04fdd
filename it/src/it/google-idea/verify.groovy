import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
project.assertOutputIsExpected()
project.assertFindings('ERROR', 'wrong-ideas')
def lines = project.logLines()
// What Google's guide only recommends fails no build. A directory has no lines.
assert lines.contains('[WARNING] ideas:1:1: there should be at least 4 ideas, but there are 2; add 2 more [too-few-ideas]')
assert lines.contains("[WARNING] wrong-ideas/long.yaml:2:14: field 'description' should be a text of two to five sentences, but is 'It does one thing. It does another. It does a third. It does…' [sentences]")
project.assertNoStackTrace()
