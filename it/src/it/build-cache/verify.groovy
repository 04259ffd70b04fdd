import io.github.gsocideas.invoker.InvokerProject

def builds = new InvokerProject(basedir).log().split('Scanning for projects')
assert builds.size() == 5
def (sound, again, written, broken) = builds.drop(1)

assert sound.contains('no findings in 1 file')
assert again.contains('Skipping plugin execution (cached): gsoc:validate')
// The cache brings back what is attached, and not all that the goal writes, nor what it says.
assert again.contains('build-cache.wiki (1 idea) ')
assert again.contains('[INFO] 0 of 4 files written anew; ')
assert broken.contains("ideas/beta.yaml:")
assert broken.contains("field 'desc' is missing, its value is empty: ")
assert !broken.contains('(cached)')
