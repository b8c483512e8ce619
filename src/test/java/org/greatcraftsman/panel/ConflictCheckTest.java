package org.greatcraftsman.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greatcraftsman.review.SampleReview.ROUND;

import java.util.List;
import java.util.Set;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.review.FileReviewService;
import org.greatcraftsman.review.SampleReview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Derived conflicts of interest, and likely ones that the desk confirms or clears. */
@OfficeTest
class ConflictCheckTest {

  private static final NominationNumber FILE = new NominationNumber("GCC2-0003");
  private static final String NOMINEE = "𠮷工匠3";
  private static final String EMPLOYER = "武汉第3机械厂";

  @Autowired SampleReview sample;
  @Autowired PanelService panel;
  @Autowired ConflictCheck check;
  @Autowired ConflictService conflicts;
  @Autowired FileReviewService reviews;

  @BeforeEach
  void aPanel() {
    sample.shortlist(15);
    sample.panel();
  }

  @Test
  void anExpertWithTheNomineesEmployerHasAConflict() {
    assertThat(check.sheet(ROUND).known())
        .filteredOn(line -> line.file().equals(FILE))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.expertName()).isEqualTo("𠮷专家3");
              assertThat(line.why()).isEqualTo("与人选同一工作单位");
            });
  }

  @Test
  void relativesMastersApprenticesAndCoInventorsAreMatchedByNameAndEmployer() {
    assertKnown(new Relationship(Relationship.Kind.KIN, NOMINEE, EMPLOYER, 1990), "与人选是亲属");
    assertKnown(new Relationship(Relationship.Kind.MASTER, NOMINEE, "武汉第3 机械厂", null), "人选是其师傅");
    assertKnown(new Relationship(Relationship.Kind.APPRENTICE, NOMINEE, EMPLOYER, 2017), "人选是其徒弟");
    assertKnown(
        new Relationship(Relationship.Kind.CO_INVENTOR, NOMINEE, EMPLOYER, 2013), "与人选合作发明");
  }

  @Test
  void aFormerEmployerIsRelevantForTheYearsOfTheRules() {
    assertKnown(new Relationship(Relationship.Kind.EMPLOYER, "", EMPLOYER, 2013), "曾在人选的工作单位任职");
    register(new ExpertId("e09"), new Relationship(Relationship.Kind.EMPLOYER, "", EMPLOYER, 2012));

    assertThat(check.sheet(ROUND).known()).noneMatch(line -> is(line, new ExpertId("e09")));
    assertThat(check.sheet(ROUND).likely()).noneMatch(line -> is(line, new ExpertId("e09")));
  }

  @Test
  void anExpertOfTheRecommendingOrganisationHasAConflict() {
    assertKnown(new Relationship(Relationship.Kind.SOCIETY, "", "江岸区总工会", null), "在推荐该人选的学会、协会任职");
  }

  @Test
  void aMatchingNameAloneIsALikelyConflict() {
    register(
        new ExpertId("e09"), new Relationship(Relationship.Kind.APPRENTICE, NOMINEE, "", 2017));
    assertThat(check.sheet(ROUND).likely())
        .singleElement()
        .satisfies(line -> assertThat(line.why()).isEqualTo("登记的徒弟与人选同名"));
  }

  @Test
  void anExpertsNameInTheFileIsALikelyConflict() {
    panel.register(new Expert(new ExpertId("e09"), "攻克多", "", "武汉大学", Set.of("EQUIP")));

    assertThat(check.sheet(ROUND).likely())
        .hasSize(15)
        .allSatisfy(line -> assertThat(line.why()).isEqualTo("“主要事迹”中出现专家的姓名"));
  }

  @Test
  void theDeskConfirmsSomeLikelyConflictsAndClearsTheOthers() {
    register(
        new ExpertId("e09"), new Relationship(Relationship.Kind.APPRENTICE, NOMINEE, "", 2017));
    register(new ExpertId("e10"), new Relationship(Relationship.Kind.MASTER, NOMINEE, "", null));
    assertThatThrownBy(() -> check.settle(ROUND, List.of("GCC2-0001/e09"), "office-1"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("清单已有变化");

    check.settle(ROUND, List.of(FILE + "/e09"), "office-1");

    assertThat(check.sheet(ROUND).likely()).isEmpty();
    assertThat(check.sheet(ROUND).known())
        .filteredOn(line -> is(line, new ExpertId("e09")))
        .singleElement()
        .satisfies(line -> assertThat(line.why()).isEqualTo("经核实：登记的徒弟与人选同名"));
    assertThat(check.sheet(ROUND).known()).noneMatch(line -> is(line, new ExpertId("e10")));
    reviews.assign(ROUND);
    assertThat(reviews.openExperts(FILE)).doesNotContain(new ExpertId("e03"), new ExpertId("e09"));
  }

  @Test
  void aClearedConflictCanStillBeDeclared() {
    register(
        new ExpertId("e09"), new Relationship(Relationship.Kind.APPRENTICE, NOMINEE, "", 2017));
    check.settle(ROUND, List.of(), "office-1");

    conflicts.declare(ROUND, FILE, new ExpertId("e09"), "确系本人徒弟", "e09");

    assertThat(check.sheet(ROUND).known()).anyMatch(line -> is(line, new ExpertId("e09")));
  }

  private void assertKnown(Relationship relationship, String why) {
    register(new ExpertId("e08"), relationship);
    assertThat(check.sheet(ROUND).known())
        .as("%s", relationship)
        .anySatisfy(
            line -> {
              assertThat(is(line, new ExpertId("e08"))).isTrue();
              assertThat(line.why()).isEqualTo(why);
            });
  }

  private void register(ExpertId expert, Relationship relationship) {
    panel.register(
        new Expert(expert, "专家" + expert, "", "武汉大学", Set.of("EQUIP"), 0, List.of(relationship)));
  }

  private static boolean is(ConflictReport.ConflictPair line, ExpertId expert) {
    return line.id().equals(FILE + "/" + expert);
  }
}
