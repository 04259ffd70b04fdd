import io.github.gsocideas.invoker.LoadedClasses

def log = { run -> new File(basedir, "target/${run}.log") }
def classes = { run -> LoadedClasses.read(log(run), log('nothing'), localRepositoryPath) }
def checked = classes('checked')
def unchanged = classes('unchanged')

// A twentieth above what they are with Java 17. Whoever makes them fewer, makes these fewer, too.
checked.assertAtMost(1365, 810)
unchanged.assertAtMost(125, 540)

// No Markdown, and nothing wrong with the idea. An encoder, which has a renderer at hand, loads what that implements.
checked.assertNoneBut('org.commonmark.', 'org.commonmark.renderer.Renderer')
checked.assertNoneBut('io.github.gsocideas.validation.wording.')
checked.assertNoneBut('tools.jackson.databind.ObjectMapper')
checked.assertNoneBut('tools.jackson.databind.json.JsonMapper')
unchanged.assertNoneBut('org.commonmark.')
unchanged.assertNoneBut('tools.jackson.')
unchanged.assertNoneBut('com.networknt.')
unchanged.assertNoneBut('org.snakeyaml.')
