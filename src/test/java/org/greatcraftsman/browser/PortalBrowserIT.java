package org.greatcraftsman.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.greatcraftsman.determination.ApprovedRound;
import org.greatcraftsman.honor.Honour;
import org.greatcraftsman.honor.NamingService;
import org.greatcraftsman.publicity.NoticeService;
import org.greatcraftsman.publicity.ObjectionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests in a browser what the public sees after the naming. */
@BrowserTest
class PortalBrowserIT {

  @Autowired ApprovedRound round;
  @Autowired NoticeService notices;
  @Autowired ObjectionService objections;
  @Autowired NamingService naming;

  private Honour first;

  @BeforeEach
  void nameTheHundred() {
    round.approve();
    notices.publish(ApprovedRound.ROUND);
    round.at("2018-10-12T09:00");
    objections.close(ApprovedRound.ROUND);
    first = naming.nameHonourees(ApprovedRound.ROUND).get(0);
  }

  @Test
  void anAnonymousVisitorSeesTheHonourRoll(BrowserWindows windows) {
    BrowserWindow visitor = windows.desktop().open("/");
    visitor
        .page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("光荣榜"))
        .first()
        .click();
    visitor.page().waitForURL("**/honor");

    visitor.waitForText(first.person().name()).screenshot("honour-roll");
  }

  @Test
  void theHonourRollFitsAPhone(BrowserWindows windows) {
    BrowserWindow visitor = windows.phone().open("/honor");

    visitor.waitForText(first.person().name()).screenshot("honour-roll-phone");
    assertThat(visitor.page().evaluate("() => document.documentElement.scrollWidth"))
        .isEqualTo(390);
  }

  @Test
  void anAnonymousVisitorVerifiesACertificate(BrowserWindows windows) {
    BrowserWindow visitor = windows.phone().open("/certificate");
    visitor.page().getByLabel("证书编号").fill(first.certificate());
    visitor.page().getByLabel("姓名").fill(first.person().name());
    visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查验")).click();

    visitor.waitForText("2018年10月12日命名");
    visitor.screenshot("certificate-check");
  }
}
