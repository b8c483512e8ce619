package org.greatcraftsman.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.greatcraftsman.determination.ApprovedRound;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.office.Office;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.office.Visitor;
import org.greatcraftsman.publicity.Notices;
import org.greatcraftsman.publicity.ObjectionForms;
import org.greatcraftsman.publicity.Objections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** How the discipline inspection reaches whoever objects. */
@OfficeTest
class ObjectorPageTest {

  private static final String ROUND = ApprovedRound.ROUND;

  @Autowired ApprovedRound approved;
  @Autowired Notices notices;
  @Autowired Objections objections;
  @Autowired Ledger ledger;
  @Autowired Office office;
  @Autowired WebApplicationContext context;
  private String page;

  @BeforeEach
  void somebodyObjects() {
    approved.approve();
    String nominee = notices.publish(ROUND).lines().get(3).number();
    page =
        "/desk/objections/"
            + objections.file(ROUND, ObjectionForms.about(nominee, "page-key-1")).number();
  }

  @Test
  void theTelephoneIsShownToWhoAsksForItAndTheLedgerKnows() throws Exception {
    Visitor inspector = staff("inspector-1", "discipline-inspection");
    inspector
        .get(page)
        .andExpect(
            content().string(allOf(containsString("5678"), not(containsString("13812345678")))));
    assertThat(asked()).isZero();

    inspector
        .post(page, Map.of())
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("13812345678")));
    assertThat(asked()).isEqualTo(1);
  }

  @Test
  void nobodyElseLearnsWhoObjects() throws Exception {
    for (String group : new String[] {"federation-office", "unit-Q01", "camunda-admin"}) {
      Visitor other = staff("other-" + group, group);
      other.get(page).andExpect(status().isForbidden());
      other.post(page, Map.of()).andExpect(status().isForbidden());
    }
    assertThat(asked()).isZero();
  }

  private Visitor staff(String id, String group) {
    office.person(id, group);
    return Visitor.of(context).loggedIn(id, group);
  }

  private long asked() {
    ledger.seal(ROUND);
    return ledger.entries(ROUND, 1, 500).stream()
        .filter(entry -> entry.is(Act.OBJECTION_CONTACT_READ))
        .filter(entry -> entry.actor().equals("inspector-1"))
        .count();
  }
}
