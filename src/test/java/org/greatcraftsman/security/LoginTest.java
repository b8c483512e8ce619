package org.greatcraftsman.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.greatcraftsman.office.HttpUser;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Login, logout, lockout and loss of groups, through HTTP requests. */
@OfficeTest
class LoginTest {

  private static final String PASSWORD = "a long password";

  @LocalServerPort int port;
  @Autowired StaffAccounts staff;
  @Autowired OfficeFixture office;
  @Autowired InstantSource clock;

  HttpUser browser;

  @BeforeEach
  void createClerk() {
    staff.createPerson("clerk-login", "李𠮷", PASSWORD, List.of(StaffGroup.ofUnit("Q01")));
    browser = new HttpUser(port);
  }

  @Test
  void oneLoginOpensTasklistAndItsApi() {
    browser.logIn("clerk-login", PASSWORD);

    assertThat(browser.get("/camunda/api/admin/auth/user/default").body())
        .contains("clerk-login")
        .contains("tasklist")
        .doesNotContain("cockpit");
    assertThat(browser.get(HttpUser.ENGINE_API + "/task/count").statusCode()).isEqualTo(200);
  }

  @Test
  void anAdministratorReachesCockpitAndAdminWithTheSameLogin() {
    browser.logIn("admin", "admin-of-the-tests");

    assertThat(browser.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
    assertThat(browser.get("/camunda/app/admin/default/").statusCode()).isEqualTo(200);
    assertThat(browser.get("/camunda/api/admin/auth/user/default").body()).contains("cockpit");
  }

  @Test
  void withoutALoginAPageRedirectsToTheLoginAndTheApiAnswers401() {
    HttpResponse<String> page = browser.get("/camunda/app/tasklist/default/");
    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/login");
    assertThat(browser.get(HttpUser.ENGINE_API + "/task").statusCode()).isEqualTo(401);
    assertThat(browser.get("/desk/anything").statusCode()).isEqualTo(302);
  }

  @Test
  void aLogoutFromTasklistEndsTheWholeSession() {
    browser.logIn("clerk-login", PASSWORD);

    assertThat(browser.post("/camunda/api/admin/auth/user/default/logout", "").statusCode())
        .isEqualTo(200);

    assertThat(browser.get(HttpUser.ENGINE_API + "/task").statusCode()).isEqualTo(401);
    assertThat(browser.get("/desk/anything").statusCode()).isEqualTo(302);
  }

  @Test
  void aWrongPasswordAndAnUnknownIdGetTheSameAnswer() {
    staff.createPerson("forgetful", "忘忘", PASSWORD, List.of());
    HttpResponse<String> wrong = browser.attemptLogIn("forgetful", "wrong password");
    HttpResponse<String> unknown = new HttpUser(port).attemptLogIn("nobody", "wrong password");

    assertThat(wrong.headers().firstValue("Location").orElseThrow()).endsWith("/login?failed");
    assertThat(unknown.headers().firstValue("Location"))
        .isEqualTo(wrong.headers().firstValue("Location"));
    assertThat(browser.get("/login?failed").body()).contains("用户名或密码不正确");
  }

  @Test
  void aFailedAttemptDelaysTheNextOne() {
    staff.createPerson("slow", "慢慢来", PASSWORD, List.of());
    browser.attemptLogIn("slow", "wrong");

    assertThat(canLogIn("slow")).as("correct password during the delay").isFalse();
    office.jumpTo(clock.instant().plus(Duration.ofSeconds(4)));
    assertThat(canLogIn("slow")).as("correct password after the delay").isTrue();
  }

  @Test
  void tenFailuresLockTheAccount() {
    staff.createPerson("locked", "锁定", PASSWORD, List.of());
    for (int i = 0; i < 10; i++) {
      browser.attemptLogIn("locked", "wrong");
      office.jumpTo(clock.instant().plus(Duration.ofMinutes(2)));
    }

    office.jumpTo(clock.instant().plus(Duration.ofDays(1)));
    assertThat(canLogIn("locked")).isFalse();
  }

  @Test
  void theLoginEndpointOfTheWebAppsIsDenied() {
    String secondLogin = "/camunda/api/admin/auth/user/default/login/tasklist";
    assertThat(browser.post(secondLogin, "").statusCode()).isEqualTo(401);

    browser.logIn("clerk-login", PASSWORD);
    assertThat(browser.post(secondLogin, "").statusCode()).isEqualTo(403);
  }

  @Test
  void aForgedCrossSiteRequestIsRefused() {
    browser.logIn("clerk-login", PASSWORD);

    assertThat(browser.postWithoutToken("/desk/inbox/read").statusCode()).isEqualTo(403);
    assertThat(browser.postWithoutToken(HttpUser.ENGINE_API + "/task/count").statusCode())
        .isEqualTo(403);
  }

  @Test
  void healthIsPublicAndTheOtherActuatorEndpointsAreForAdministratorsOnly() {
    assertThat(browser.get("/actuator/health").statusCode()).isEqualTo(200);
    assertThat(browser.get("/actuator/env").statusCode()).isEqualTo(302);
    assertThat(browser.logIn("clerk-login", PASSWORD).get("/actuator/env").statusCode())
        .isEqualTo(403);
  }

  @Test
  void theRehearsalPagesDoNotExistWithoutTheRehearsalProfile() {
    assertThat(browser.get("/rehearsal").statusCode()).isEqualTo(404);
    assertThat(browser.get("/rehearsal/accounts.json").statusCode()).isEqualTo(404);
    assertThat(browser.get("/login").body()).doesNotContain("演练");
  }

  @Test
  void peopleCanChangeOnlyTheirOwnPassword() {
    staff.createPerson("changes", "改改", PASSWORD, List.of());
    browser.logIn("changes", PASSWORD);
    String newPassword =
        "{\"password\":\"another long one\",\"authenticatedUserPassword\":\"" + PASSWORD + "\"}";

    assertThat(
            browser
                .send("PUT", HttpUser.ENGINE_API + "/user/clerk-login/credentials", newPassword)
                .statusCode())
        .isEqualTo(404);
    assertThat(
            browser
                .send("PUT", HttpUser.ENGINE_API + "/user/changes/credentials", newPassword)
                .statusCode())
        .isEqualTo(204);
    assertThat(canLogIn("changes")).as("with the old password").isFalse();
  }

  @Test
  void aPersonWhoLeavesAGroupLosesItsPagesWithTheNextRequest() {
    staff.createPerson("moves", "调岗", PASSWORD, List.of(StaffGroup.AUDITORS.id()));
    browser.logIn("moves", PASSWORD);
    assertThat(browser.get("/desk/ledger").statusCode()).isEqualTo(200);

    administrate("DELETE", "/group/auditors/members/moves");

    assertThat(browser.get("/desk/ledger").statusCode()).isEqualTo(403);
    assertThat(browser.get("/desk").statusCode()).as("still logged in").isEqualTo(200);

    administrate("PUT", "/group/auditors/members/moves");
    assertThat(browser.get("/desk/ledger").statusCode()).isEqualTo(200);
  }

  @Test
  void aPersonWhoLeavesAGroupLosesItsWebAppsWithinSeconds() {
    staff.createPerson("moves-too", "调岗", PASSWORD, List.of(StaffGroup.ADMINISTRATORS.id()));
    browser.logIn("moves-too", PASSWORD);
    assertThat(browser.get("/camunda/api/admin/auth/user/default").body()).contains("cockpit");

    administrate("DELETE", "/group/camunda-admin/members/moves-too");
    office.jumpTo(clock.instant().plus(Duration.ofSeconds(11)));

    assertThat(browser.get("/camunda/api/admin/auth/user/default").body())
        .doesNotContain("cockpit");
  }

  @Test
  void aPersonWhoseAccountIsDeletedIsRedirectedToTheLogin() {
    staff.createPerson("leaves", "离职", PASSWORD, List.of(StaffGroup.AUDITORS.id()));
    HttpUser tasklist = new HttpUser(port).logIn("leaves", PASSWORD);
    browser.logIn("leaves", PASSWORD);

    administrate("DELETE", "/user/leaves");

    HttpResponse<String> page = browser.get("/desk");
    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/login");
    assertThat(tasklist.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(302);
    assertThat(tasklist.get(HttpUser.ENGINE_API + "/task").statusCode()).isEqualTo(401);
  }

  @Test
  void theLoginPageHasSecurityHeadersAndAnHttpOnlyCookie() {
    HttpResponse<String> page = browser.get("/login");

    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("script-src 'self'");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
    assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly")
        .contains("SameSite=Lax");
  }

  @Test
  void theWebAppsHaveSecurityHeaders() {
    HttpResponse<String> page =
        browser.logIn("clerk-login", PASSWORD).get("/camunda/app/tasklist/default/");

    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("script-src 'nonce-")
        .contains("frame-ancestors 'none'");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  private void administrate(String method, String path) {
    assertThat(
            new HttpUser(port)
                .logIn("admin", "admin-of-the-tests")
                .send(method, HttpUser.ENGINE_API + path, "{}")
                .statusCode())
        .isEqualTo(204);
  }

  private boolean canLogIn(String id) {
    return !new HttpUser(port)
        .attemptLogIn(id, PASSWORD)
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .contains("failed");
  }
}
