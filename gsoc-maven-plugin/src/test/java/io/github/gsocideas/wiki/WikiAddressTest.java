package io.github.gsocideas.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for by an address, as it is copied from a browser. */
class WikiAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://wiki.example.org/wiki/GSoC_2026#Net, https://wiki.example.org/wiki/GSoC_2026",
        "HTTPS://Wiki.Example.org, https://wiki.example.org/",
        "https://wiki.example.org/wiki/Übung 1, https://wiki.example.org/wiki/%C3%9Cbung%201",
        "https://wiki.example.org/wiki/%C3%9Cbung, https://wiki.example.org/wiki/%C3%9Cbung",
        "https://wiki.example.org/wiki/100%_C, https://wiki.example.org/wiki/100%25_C",
        "https://wiki.example.org/wiki/A?action=edit, https://wiki.example.org/wiki/A",
        "https://wiki.example.org/index.php?veaction=edit&title=A%26B&x=y,"
                + " https://wiki.example.org/index.php?title=A%26B",
        "https://bücher.example/wiki/A, https://xn--bcher-kva.example/wiki/A",
        "https://wiki.example.org:8443/wiki/A, https://wiki.example.org:8443/wiki/A",
        "http://localhost:8080/wiki/A, http://localhost:8080/wiki/A",
        "http://[::1]/wiki/A, http://[::1]/wiki/A"
    })
    void thePageIsShownAt(String given, String view) throws Exception {
        assertThat(WikiAddress.parse(given).view()).hasToString(view);
    }

    @ParameterizedTest
    @CsvSource({
        "https://wiki.example.org/w/index.php?title=A%26B+c_d, A&B c_d",
        "https://wiki.example.org/index.php/A/b%2Bc+d?x, A/b+c+d",
        "https://wiki.example.org/index.php?oldid=3,",
        "https://wiki.example.org/wiki/A,"
    })
    void aTitleIsReadWhereItIsSureToBeOne(String given, String title) throws Exception {
        assertThat(WikiAddress.parse(given).title().orElse(null)).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://", "ftp://a/b", "file:///a"})
    void whatIsNoAddressOfAPageIsRefused(String given) {
        assertThat(WikiAddress.isAddress(given)).isTrue();
        assertThatThrownBy(() -> WikiAddress.parse(given))
                .isInstanceOf(WikiFailure.class)
                .hasMessageStartingWith(
                        given + " is no address that can be read: give a page's as the browser shows it");
    }

    @ParameterizedTest
    @CsvSource({
        "https://bob:s3cr3t@wiki.example.org/wiki/A, https://…@wiki.example.org/wiki/A is no address",
        "https://bob:s3/cr3t@wiki.example.org/wiki/A, https://…@wiki.example.org/wiki/A names no host",
        "https://bob:s3#cr3t@wiki.example.org/wiki/A, https://…@wiki.example.org/wiki/A names no host",
        "https://bob:s3?cr3t@wiki.example.org/wiki/A, https://…@wiki.example.org/wiki/A names no host",
        "http://wiki.example.org/w/index.php?title=A&token=s3cr3t, http://wiki.example.org/w/index.php?title=A would be read",
        "ftp://bob:s3cr3t@wiki.example.org/wiki/A, ftp://…@wiki.example.org/wiki/A is no address"
    })
    void aMessageShowsNoneOfAnAddressThatMayBeSecret(String given, String message) {
        assertThatThrownBy(() -> WikiAddress.parse(given))
                .isInstanceOf(WikiFailure.class)
                .hasMessageStartingWith(message)
                .hasNoCause();
    }

    @Test
    void whatIsNoAddressAtAllIsQuotedWithoutAPassword() {
        assertThat(WikiAddress.quotable("bob:s3cr3t@wiki.example.org/wiki/A?token=s3cr3t"))
                .isEqualTo("…@wiki.example.org/wiki/A");
    }

    @Test
    void anAddressIsSaidWithoutParametersThatDoNotSayWhichPageItIs() throws Exception {
        assertThat(WikiAddress.parse("https://wiki.example.org/w/index.php?title=A@$1&token=s3cr3t&oldid=3#x")
                        .given())
                .isEqualTo("https://wiki.example.org/w/index.php?title=A@$1&oldid=3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a_b:x/wiki", "https://[::1/wiki", "https://a b/wiki"})
    void aHostThatThereCanNotBeIsRefused(String given) {
        assertThatThrownBy(() -> WikiAddress.parse(given))
                .isInstanceOf(WikiFailure.class)
                .hasMessageStartingWith(given + " names no host that there can be");
    }

    @Test
    void anOpenConnectionIsForTheOwnMachineAlone() {
        assertThatThrownBy(() -> WikiAddress.parse("http://127.0.0.1.example.org/wiki/A"))
                .isInstanceOf(WikiFailure.class)
                .hasMessageEndingWith("give the address with https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.txt", "C:\\page.txt", "/tmp/a:b", "wiki.example.org/wiki/A"})
    void aFileIsNoAddress(String from) {
        assertThat(WikiAddress.isAddress(from)).isFalse();
    }
}
