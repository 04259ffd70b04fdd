package io.github.gsocideas.disk;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/**
 * A sealed file of records, read and renewed in one go, without ever holding more than a record: each of the old records is
 * read in its turn, and then kept or not, and new ones come between them. As long as all are kept, nothing is written; from
 * the first difference on a new file is, which takes the old one's place at the end.
 *
 * <p>The file begins with the seal of the rest. Its first record is the fingerprint; a file that is damaged, foreign or has
 * another fingerprint is as good as none.
 */
public final class SealedRecords implements Closeable {

    private static final int SEAL = MachineKey.Seal.LENGTH;

    private final IndexFile index;
    private Optional<FileChannel> old = Optional.empty();
    private DataInputStream in = new DataInputStream(InputStream.nullInputStream());
    private Optional<SealedPart> renewed = Optional.empty();

    /** The record that was read last, and where it is in the old file. */
    private byte[] last = {};

    private long lastStart = SEAL;
    private long lastEnd = SEAL;

    /** Up to where the old file and the new one are the same, as long as there is no new one. */
    private long same = SEAL;

    private long size = SEAL;

    private SealedRecords(IndexFile index) {
        this.index = index;
    }

    /** Opens a file, whether or not there is one. */
    public static SealedRecords open(IndexFile index) {
        SealedRecords records = new SealedRecords(index);
        try {
            records.openOld();
        } catch (IOException e) {
            records.forget(); // what is in it will be found again, and the file written anew
        }
        return records;
    }

    /** Whether there are records of an earlier build. */
    public boolean areThere() {
        return old.isPresent();
    }

    /** The next of the old records; empty behind the last. */
    public Optional<byte[]> next() throws IOException {
        if (lastEnd == size) {
            return Optional.empty();
        }
        int length = in.readInt();
        last = in.readNBytes(length);
        lastStart = lastEnd;
        lastEnd += Integer.BYTES + length;
        return Optional.of(last);
    }

    /** Keeps the record that was read last. */
    public void keep() throws IOException {
        if (renewed.isEmpty() && lastStart == same) {
            same = lastEnd;
        } else {
            add(last);
        }
    }

    /** Puts a new record at this place. */
    public void add(byte[] record) throws IOException {
        SealedPart part = renew();
        part.out().writeInt(record.length);
        part.out().write(record);
    }

    /** Makes what was kept and added the file's content. */
    public void finish() throws IOException {
        if (renewed.isPresent() || same < size || old.isEmpty()) {
            SealedPart part = renew();
            closeOld();
            part.finish();
        }
    }

    /** Leaves the file as it is unless it was finished. */
    @Override
    public void close() throws IOException {
        closeOld();
        if (renewed.isPresent()) {
            renewed.get().close();
        }
    }

    private SealedPart renew() throws IOException {
        if (renewed.isEmpty()) {
            renewed = Optional.of(new SealedPart(index));
            if (old.isPresent()) {
                copy(old.get(), renewed.get());
            } else {
                add(fingerprint());
            }
        }
        return renewed.get();
    }

    /** Copies what is the same; what is read besides is read on from its own place in the channel. */
    private void copy(FileChannel from, SealedPart to) throws IOException {
        long place = from.position();
        from.position(SEAL);
        InputStream stream = Channels.newInputStream(from);
        byte[] piece = new byte[1 << 16];
        for (long left = same - SEAL; left > 0; ) {
            int length = stream.readNBytes(piece, 0, (int) Math.min(piece.length, left));
            if (length == 0) {
                throw new IOException(index.path() + " ends early");
            }
            to.out().write(piece, 0, length);
            left -= length;
        }
        from.position(place);
    }

    private void openOld() throws IOException {
        Path file = index.path();
        if (!Files.isRegularFile(file)) {
            return;
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        old = Optional.of(channel);
        size = channel.size();
        if (!isSealed(channel)) {
            forget();
            return;
        }
        channel.position(SEAL);
        in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
        if (next().filter(record -> Arrays.equals(record, fingerprint())).isEmpty()) {
            forget();
        } else {
            keep();
        }
    }

    private boolean isSealed(FileChannel channel) throws IOException {
        MachineKey.Seal seal = index.key().seal();
        MessageDigest digest = seal.digest();
        InputStream stream = Channels.newInputStream(channel.position(0));
        byte[] own = stream.readNBytes(SEAL);
        byte[] piece = new byte[1 << 16];
        for (int length = stream.read(piece); length > 0; length = stream.read(piece)) {
            digest.update(piece, 0, length);
        }
        return seal.text().equals(new String(own, StandardCharsets.ISO_8859_1));
    }

    private byte[] fingerprint() {
        return index.fingerprint().getBytes(StandardCharsets.UTF_8);
    }

    private void forget() {
        try {
            closeOld();
        } catch (IOException e) {
            // it was only read
        }
        old = Optional.empty();
        lastEnd = SEAL;
        same = SEAL;
        size = SEAL;
    }

    private void closeOld() throws IOException {
        if (old.isPresent()) {
            old.get().close();
        }
    }
}
