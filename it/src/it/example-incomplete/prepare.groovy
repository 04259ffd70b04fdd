// The example ideas repo as it stands, without what building it there has left.
def from = new File(example)
from.eachFileRecurse(groovy.io.FileType.FILES) { file ->
    def path = from.toPath().relativize(file.toPath())
    if (!path.startsWith('target')) {
        def copy = basedir.toPath().resolve(path).toFile()
        copy.parentFile.mkdirs()
        copy.bytes = file.bytes
    }
}
