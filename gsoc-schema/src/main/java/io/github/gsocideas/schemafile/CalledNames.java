package io.github.gsocideas.schemafile;

import io.github.gsocideas.schema.CallEntry;
import io.github.gsocideas.schema.Keyword;
import java.util.List;
import java.util.stream.Stream;

/** What {@code x-templates} lists can be called on a wiki by such a name. */
final class CalledNames implements SchemaRule {

    @Override
    public Stream<SchemaFault> faults(OrganisationSchema schema) {
        return schema.files().stream()
                .flatMap(file -> file.schemas().stream()
                        .flatMap(each -> Keyword.TEMPLATES.read(each.node()).stream()
                                .flatMap(names -> faults(names, file.place(each, Keyword.TEMPLATES.name())))));
    }

    private static Stream<SchemaFault> faults(List<String> names, Place place) {
        return names.stream()
                .flatMap(name -> CallEntry.fault(name).stream().map(fault -> {
                    int hint = fault.indexOf("; ");
                    return place.fault("'" + name + "' " + fault.substring(0, hint), fault.substring(hint + 2));
                }));
    }
}
