package org.greatcraftsman.publicity;

import static org.greatcraftsman.round.RuleLeaf.leaf;

import java.time.LocalDate;
import java.util.List;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.determination.ApprovedRound;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.RuleLeaf;
import org.greatcraftsman.round.RulesObeyedInTheOffice;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules on the text and the period of the notice and on objections have an effect. */
@OfficeTest
public class PublicityRulesObeyedTest extends RulesObeyedInTheOffice {

  @Autowired ApprovedRound office;
  @Autowired NoticeService notices;
  @Autowired NoticeComposer composer;
  @Autowired ObjectionService objections;

  private NominationNumber nominee;

  @BeforeEach
  void publishList() {
    office.approve();
    nominee = notices.publish(ROUND).lines().get(3).number();
  }

  @Override
  public List<RuleLeaf> leaves() {
    return List.of(
        leaf("office.organiser", "武汉市总工会机关", rules -> text()),
        leaf("office.desk", "武汉市总工会经济部", rules -> text()),
        leaf("office.approver", "武汉市总工会主席会", rules -> text()),
        leaf("office.phone", "'85761158'", rules -> text()),
        leaf("office.email", "office@example.org", rules -> text()),
        leaf("publicity.places", "[长江日报]", rules -> text()),
        leaf(
            "publicity.workingDays",
            "6",
            rules -> composer.lastDay(ROUND, LocalDate.parse("2018-09-19"))),
        leaf("objections.answerWorkingDays", "6", rules -> file("书面证言。").answerDue()),
        leaf("objections.evidenceRequired", "false", rules -> file("").number()));
  }

  private String text() {
    return notices.newspaperText(notices.current(ROUND).orElseThrow());
  }

  private ObjectionReceipt file(String evidence) {
    ObjectionForm form = SampleObjectionForms.about(nominee, "key-0001");
    return objections.file(
        ROUND,
        new ObjectionForm(
            form.key(), nominee.value(), form.objector(), form.ground(), form.facts(), evidence));
  }
}
