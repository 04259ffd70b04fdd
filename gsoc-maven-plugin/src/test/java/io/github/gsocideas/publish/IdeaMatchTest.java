package io.github.gsocideas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** By what an idea is known again. An idea is written here as its title, or as {@code anchor:title}. */
class IdeaMatchTest {

    @Test
    void anIdeaIsKnownByItsAnchorThoughItsTitleIsAnother() {
        assertThat(byName(ideas("x:A bot", "y:A lamp"), ideas("y:A bot", "x:A robot")))
                .containsExactly(1, 0);
    }

    @Test
    void anIdeaWithoutAnAnchorOnOneSideIsKnownByItsTitle() {
        assertThat(byName(ideas("x:A bot"), ideas("A lamp", "A bot"))).containsExactly(1);
    }

    @Test
    void anIdeaWithAnotherNameIsNoneOfThem() {
        assertThat(byName(ideas("A bot"), ideas("A robot"))).containsExactly(-1);
    }

    @Test
    void ofTwoCallsWithOneTitleTheFirstIsTheIdea() {
        assertThat(byName(ideas("A bot"), ideas("A bot", "A bot"))).containsExactly(0);
    }

    @Test
    void anIdeaWithAnotherNameIsKnownByItsPlaceBetweenOthers() {
        assertThat(byPlace(ideas("A", "B", "C", "D"), ideas("A", "Bee", "Sea", "D")))
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void anIdeaWithAnotherNameIsKnownAtTheBeginningAndAtTheEnd() {
        assertThat(byPlace(ideas("A", "B", "C"), ideas("Eh", "B", "Sea"))).containsExactly(0, 1, 2);
    }

    @Test
    void whereMoreIdeasStandThanBeforeTheOneThatIsLikestIsTheSame() {
        List<IdeaName> ones = ideas("A", "B", "C");
        List<IdeaName> others = ideas("A", "New", "Bee", "C");

        assertThat(others(ones, IdeaMatch.byNameOrPlace(ones, others, (one, other) -> other, (one, other) -> true)))
                .containsExactly(0, 2, 3);
        assertThat(others(ones, IdeaMatch.byNameOrPlace(ones, others, (one, other) -> other, (one, other) -> false)))
                .containsExactly(0, -1, 3);
    }

    @Test
    void whereIdeasAreMovedAroundOneWithAnotherNameItIsNone() {
        assertThat(byPlace(ideas("A", "B", "C"), ideas("C", "Bee", "A"))).containsExactly(2, -1, 0);
    }

    private static List<Integer> byName(List<IdeaName> ones, List<IdeaName> others) {
        return others(ones, IdeaMatch.byName(ones, others, (one, other) -> 0));
    }

    private static List<Integer> byPlace(List<IdeaName> ones, List<IdeaName> others) {
        return others(ones, IdeaMatch.byNameOrPlace(ones, others, (one, other) -> 0, (one, other) -> true));
    }

    private static List<Integer> others(List<IdeaName> ones, IdeaMatch match) {
        return IntStream.range(0, ones.size())
                .map(i -> match.other(i).orElse(-1))
                .boxed()
                .toList();
    }

    private static List<IdeaName> ideas(String... names) {
        return Stream.of(names)
                .map(name -> new IdeaName(
                        name.contains(":") ? Optional.of(name.replaceFirst(":.*", "")) : Optional.empty(),
                        Optional.of(name.replaceFirst(".*:", ""))))
                .toList();
    }
}
