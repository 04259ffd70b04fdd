def errors = new File(basedir, 'build.log').readLines().findAll { it =~ /^\[ERROR\] ideas\// }
assert errors == [
    "[ERROR] ideas/networking/pv-multiqueue.yaml:2:1: field 'steps' is missing: necessary steps to accomplish the project goal; write N/A to leave it out on purpose [missing-field]",
    "[ERROR] ideas/networking/pv-multiqueue.yaml:2:1: field 'references' is missing: useful references (mail threads, manuals, web pages) from which students learn the background and motivation of the project, or 'References inline in description'; write N/A to leave it out on purpose [missing-field]",
]
assert !new File(basedir, 'target/gsoc').exists()
