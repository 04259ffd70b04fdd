def repository = new File(basedir, 'repository').toPath()
def copy = { String place, List files ->
    files.each { file ->
        def target = basedir.toPath().resolve(place).resolve(repository.relativize(file.toPath())).toFile()
        target.parentFile.mkdirs()
        target.bytes = file.bytes
    }
    def pom = new File(basedir, place + '/pom.xml')
    pom.setText(pom.getText('UTF-8').replace('VERSION', version), 'UTF-8')
}
def files = []
repository.toFile().eachFileRecurse(groovy.io.FileType.FILES) { files << it }
copy('here', files)
// Directories list their entries in the order in which they came on many file systems.
copy('elsewhere/on another disk', files.reverse())
