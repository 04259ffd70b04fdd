package io.github.gsocideas.check;

import io.github.gsocideas.disk.WrittenFinding;
import io.github.gsocideas.disk.WrittenText;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.validation.rules.FieldValue;
import io.github.gsocideas.validation.rules.UniqueValue;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.sanitizer.Note;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A checked file as the bytes that an index keeps: each part in its turn, a list behind its length. */
final class WrittenFile {

    private WrittenFile() {}

    static void write(DataOutputStream out, CheckedFile file) throws IOException {
        out.writeInt(file.ideas().size());
        for (CheckedIdea idea : file.ideas()) {
            idea(out, idea);
        }
    }

    private static void idea(DataOutputStream out, CheckedIdea idea) throws IOException {
        out.writeInt(idea.start().line());
        out.writeInt(idea.start().column());
        out.writeInt(idea.unique().size());
        for (UniqueValue value : idea.unique()) {
            WrittenText.write(out, value.field());
            WrittenText.write(out, value.value());
            WrittenFinding.region(out, value.region());
        }
        out.writeInt(idea.values().size());
        for (FieldValue value : idea.values()) {
            WrittenText.write(out, value.field());
            WrittenText.write(out, value.value());
        }
        WrittenFinding.write(out, idea.repeated());
        WrittenFinding.write(out, idea.findings());
        WrittenFinding.write(out, idea.unseen());
        shared(out, idea.shared());
        call(out, idea.call());
    }

    static CheckedFile read(DataInputStream in) throws IOException {
        List<CheckedIdea> ideas = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            ideas.add(idea(in));
        }
        return new CheckedFile(ideas);
    }

    private static CheckedIdea idea(DataInputStream in) throws IOException {
        return new CheckedIdea(
                new Position(in.readInt(), in.readInt()),
                unique(in),
                fieldValues(in),
                WrittenFinding.readList(in),
                WrittenFinding.readList(in),
                WrittenFinding.readList(in),
                shared(in),
                call(in));
    }

    private static List<UniqueValue> unique(DataInputStream in) throws IOException {
        List<UniqueValue> values = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            values.add(new UniqueValue(WrittenText.read(in), WrittenText.read(in), WrittenFinding.region(in)));
        }
        return values;
    }

    private static List<FieldValue> fieldValues(DataInputStream in) throws IOException {
        List<FieldValue> values = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            values.add(new FieldValue(WrittenText.read(in), WrittenText.read(in)));
        }
        return values;
    }

    private static void shared(DataOutputStream out, SharedIdea idea) throws IOException {
        WrittenText.write(out, idea.file());
        out.writeInt(idea.calls());
        WrittenText.write(out, idea.firstLine());
        out.writeInt(idea.values().size());
        for (SharedValue value : idea.values()) {
            WrittenText.write(out, value.field());
            WrittenFinding.region(out, value.region());
            WrittenText.write(out, value.line());
            WrittenText.write(out, value.anchor());
            out.writeInt(value.notes().size());
            for (Note note : value.notes()) {
                WrittenText.write(out, note.group());
                WrittenText.write(out, note.name());
                WrittenText.write(out, note.words());
            }
            WrittenText.write(out, value.ids());
            WrittenText.write(out, value.links());
        }
    }

    private static SharedIdea shared(DataInputStream in) throws IOException {
        String file = WrittenText.read(in);
        return new SharedIdea(file, in.readInt(), WrittenText.readOptional(in), values(file, in));
    }

    private static List<SharedValue> values(String file, DataInputStream in) throws IOException {
        List<SharedValue> values = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            values.add(new SharedValue(
                    file,
                    WrittenText.read(in),
                    WrittenFinding.region(in),
                    WrittenText.readOptional(in),
                    WrittenText.readOptional(in),
                    notes(in),
                    WrittenText.readList(in),
                    WrittenText.readList(in)));
        }
        return values;
    }

    private static List<Note> notes(DataInputStream in) throws IOException {
        List<Note> notes = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            notes.add(new Note(WrittenText.read(in), WrittenText.read(in), WrittenText.read(in)));
        }
        return notes;
    }

    static void call(DataOutputStream out, TemplateCall call) throws IOException {
        WrittenText.write(out, call.template());
        out.writeInt(call.arguments().size());
        for (TemplateCall.Argument argument : call.arguments()) {
            WrittenText.write(out, argument.parameter());
            WrittenText.write(out, argument.value());
        }
    }

    private static TemplateCall call(DataInputStream in) throws IOException {
        String template = WrittenText.read(in);
        List<TemplateCall.Argument> arguments = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            arguments.add(new TemplateCall.Argument(WrittenText.read(in), WrittenText.read(in)));
        }
        return new TemplateCall(template, arguments);
    }
}
