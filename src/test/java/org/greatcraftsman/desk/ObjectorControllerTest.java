package org.greatcraftsman.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.determination.ApprovedRound;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.office.MockMvcUser;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.publicity.NoticeService;
import org.greatcraftsman.publicity.ObjectionService;
import org.greatcraftsman.publicity.SampleObjectionForms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Tests the access of the discipline inspection to the contact of an objector. */
@OfficeTest
class ObjectorControllerTest {

  private static final RoundId ROUND = ApprovedRound.ROUND;

  @Autowired ApprovedRound approved;
  @Autowired NoticeService notices;
  @Autowired ObjectionService objections;
  @Autowired Ledger ledger;
  @Autowired OfficeFixture office;
  @Autowired WebApplicationContext context;
  private String page;

  @BeforeEach
  void fileObjection() {
    approved.approve();
    NominationNumber nominee = notices.publish(ROUND).lines().get(3).number();
    page =
        "/desk/objections/"
            + objections.file(ROUND, SampleObjectionForms.about(nominee, "page-key-1")).number();
  }

  @Test
  void theDisclosureOfTheTelephoneNumberIsRecordedInTheLedger() throws Exception {
    MockMvcUser inspector = staff("inspector-1", "discipline-inspection");
    inspector
        .get(page)
        .andExpect(
            content().string(allOf(containsString("5678"), not(containsString("13812345678")))));
    assertThat(countDisclosures()).isZero();

    inspector
        .post(page, Map.of())
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("13812345678")));
    assertThat(countDisclosures()).isEqualTo(1);
  }

  @Test
  void noOtherGroupReadsTheContactOfAnObjector() throws Exception {
    for (String group : new String[] {"federation-office", "unit-Q01", "camunda-admin"}) {
      MockMvcUser other = staff("other-" + group, group);
      other.get(page).andExpect(status().isForbidden());
      other.post(page, Map.of()).andExpect(status().isForbidden());
    }
    assertThat(countDisclosures()).isZero();
  }

  private MockMvcUser staff(String id, String group) {
    office.person(id, group);
    return MockMvcUser.of(context).loggedIn(id, group);
  }

  private long countDisclosures() {
    ledger.chainPending(ROUND);
    return ledger.entries(ROUND, 1, 500).stream()
        .filter(entry -> entry.is(Act.OBJECTION_CONTACT_READ))
        .filter(entry -> entry.actor().equals("inspector-1"))
        .count();
  }
}
