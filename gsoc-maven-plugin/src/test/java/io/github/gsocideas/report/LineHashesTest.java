package io.github.gsocideas.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases that codeql-action publishes with its own code, and some that its code was run with. */
class LineHashesTest {

    private static final String[] GREETINGS = {
        "e9496ae3ebfced30:1",
        "fb7c023a8b9ccb3f:1",
        "ce8ba1a563dcdaca:1",
        "e20e36e16fcb0cc8:1",
        "b3edc88f2938467e:1",
        "c8e28b0b4002a3a0:1",
        "c129715d7a2bc9a3:1"
    };

    static Stream<Arguments> published() {
        return Stream.of(
                hashed("", "c129715d7a2bc9a3:1"),
                hashed(
                        " a\nb\n  \t\tc\n d",
                        "271789c17abda88f:1",
                        "54703d4cd895b18:1",
                        "180aee12dab6264:1",
                        "a23a3dc5e078b07b:1"),
                hashed(
                        " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End",
                        "8b7cf3e952e7aeb2:1",
                        "b1ae1287ec4718d9:1",
                        "bff680108adb0fcc:1",
                        "c6805c5e1288b612:1",
                        "b86d3392aea1be30:1",
                        "e6ceba753e1a442:1"),
                hashed(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n", GREETINGS),
                hashed(" hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r", GREETINGS),
                hashed(" hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n", GREETINGS),
                hashed(" hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n", GREETINGS),
                hashed(
                        "Lorem ipsum dolor sit amet.\n".repeat(10),
                        "a7f2ff13bc495cf2:1",
                        "a7f2ff13bc495cf2:2",
                        "a7f2ff13bc495cf2:3",
                        "a7f2ff13bc495cf2:4",
                        "a7f2ff13bc495cf2:5",
                        "a7f2ff13bc495cf2:6",
                        "a7f2ff1481e87703:1",
                        "a9cf91f7bbf1862b:1",
                        "55ec222b86bcae53:1",
                        "cc97dc7b1d7d8f7b:1",
                        "c129715d7a2bc9a3:1"),
                hashed(
                        "x = 2\nx = 1\nprint(x)\nx = 3\nprint(x)\nx = 4\nprint(x)\n",
                        "e54938cc54b302f1:1",
                        "bb609acbe9138d60:1",
                        "1131fd5871777f34:1",
                        "5c482a0f8b35ea28:1",
                        "54517377da7028d2:1",
                        "2c644846cb18d53e:1",
                        "f1b89f20de0d133:1",
                        "c129715d7a2bc9a3:1"));
    }

    @ParameterizedTest
    @MethodSource("published")
    void aLineHasThePublishedHash(String text, String[] hashes) {
        assertThat(LineHashes.of(text)).containsExactly(hashes);
    }

    static Stream<Arguments> astral() {
        return Stream.of(
                hashed(
                        "a \uD83D\uDE00b\r\n\uD83D\uDE00\r\nlast",
                        "17b7102e4021ee00:1",
                        "3fc7fb36c7841ab2:1",
                        "58429ecce5a8d0db:1"),
                hashed(
                        "\uFEFFproject: Bot\r\ndesc: \uD801\uDC00\uD801\uDC01 x\r\n",
                        "5535454d792e2d4:1",
                        "188eaa0aebae03e5:1",
                        "c129715d7a2bc9a3:1"),
                hashed(
                        "\uD83D\uDE00".repeat(60) + "\nproject: B\n",
                        "e4a94f1d18cd866a:1",
                        "ac3fe8bfb0b82830:1",
                        "c129715d7a2bc9a3:1"));
    }

    @ParameterizedTest
    @MethodSource("astral")
    void anAstralCharacterIsTwoUnits(String text, String[] hashes) {
        assertThat(LineHashes.of(text)).containsExactly(hashes);
    }

    private static Arguments hashed(String text, String... hashes) {
        return Arguments.of(text, hashes);
    }
}
