import io.github.gsocideas.invoker.LoadedClasses

def log = { run -> new File(basedir, "target/${run}.log") }
def classes = { run -> LoadedClasses.read(log(run), log('nothing'), localRepositoryPath) }
def checked = classes('checked')
def unchanged = classes('unchanged')

// The plugin's and its libraries', a twentieth above what they are: whoever makes them fewer, makes these fewer, too. Those of
// Java and Maven that come with them differ from one Maven to the next, which loads the class of each goal, too.
checked.assertAtMost(1237, 900)
unchanged.assertAtMost(147, 640)

// No Markdown, and nothing wrong with the idea. An encoder, which has a renderer at hand, loads what that implements.
checked.assertNoneBut('org.commonmark.', 'org.commonmark.renderer.Renderer')
checked.assertNoneBut('io.github.gsocideas.validation.wording.')
checked.assertNoneBut('tools.jackson.databind.ObjectMapper')
checked.assertNoneBut('tools.jackson.databind.json.JsonMapper')
unchanged.assertNoneBut('org.commonmark.')
unchanged.assertNoneBut('tools.jackson.')
unchanged.assertNoneBut('com.networknt.')
unchanged.assertNoneBut('org.snakeyaml.')
