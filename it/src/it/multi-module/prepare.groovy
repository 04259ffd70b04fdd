// What an earlier build, or one by another Maven, has installed says nothing about this one.
for (name in ['multi-module-kernel', 'multi-module-tools']) {
    new File(localRepositoryPath, 'org/example/' + name).deleteDir()
}
