def log = new File(basedir, 'build.log').text
assert log.contains('gsoc:generate')
def parameters = [
    'gsoc.attach': 'true',
    'gsoc.dateFormat': 'MM/dd/yyyy',
    'gsoc.excludes': null,
    'gsoc.failOnWarnings': 'false',
    'gsoc.generate.skip': 'false',
    'gsoc.ideasDirectory': '${basedir}/ideas',
    'gsoc.includes': '**/*.yaml,**/*.yml,**/*.json,**/*.md',
    'gsoc.maxFindings': '100',
    'gsoc.missingFields': 'fail',
    'gsoc.outputDirectory': '${project.build.directory}/gsoc',
    'gsoc.outputTimestamp': '${project.build.outputTimestamp}',
    'gsoc.page': '${project.name}',
    'gsoc.pages': 'one',
    'gsoc.reportDirectory': '${project.build.directory}/gsoc/reports',
    'gsoc.reports': null,
    'gsoc.schema': 'gsoc-project',
    'gsoc.skip': 'false',
    'gsoc.upToDateChecking': 'true',
]
for (parameter in parameters) {
    assert parameter.value == null || log.contains("(Default: $parameter.value)")
    assert log.contains("User property: $parameter.key\n")
}
assert log.readLines().findAll { it ==~ /gsoc:[a-z-]+/ }.toSet() ==
    ['gsoc:describe', 'gsoc:diff', 'gsoc:export', 'gsoc:generate', 'gsoc:help', 'gsoc:import', 'gsoc:import-schema', 'gsoc:init', 'gsoc:new', 'gsoc:preview', 'gsoc:publish', 'gsoc:pull', 'gsoc:report', 'gsoc:schema', 'gsoc:serve', 'gsoc:templates', 'gsoc:validate'].toSet()
