package org.greatcraftsman.publicity;

import static org.greatcraftsman.round.RuleLeaf.leaf;

import java.time.LocalDate;
import java.util.List;
import org.greatcraftsman.determination.ApprovedRound;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.RuleLeaf;
import org.greatcraftsman.round.RulesObeyedInTheOffice;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the notice says, how long it runs, and how objections are taken. */
@OfficeTest
public class PublicityRulesObeyedTest extends RulesObeyedInTheOffice {

  @Autowired ApprovedRound office;
  @Autowired NoticeService notices;
  @Autowired NoticeComposer draft;
  @Autowired ObjectionService objections;

  private String nominee;

  @BeforeEach
  void theListIsPublished() {
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
            rules -> draft.lastDay(ROUND, LocalDate.parse("2018-09-19"))),
        leaf("objections.answerWorkingDays", "6", rules -> filed("书面证言。").answerDue()),
        leaf("objections.evidenceRequired", "false", rules -> filed("").number()));
  }

  private String text() {
    return notices.newspaperText(notices.current(ROUND).orElseThrow());
  }

  private ObjectionReceipt filed(String evidence) {
    ObjectionForm form = SampleObjectionForms.about(nominee, "key-0001");
    return objections.file(
        ROUND,
        new ObjectionForm(
            form.key(), nominee, form.objector(), form.ground(), form.facts(), evidence));
  }
}
