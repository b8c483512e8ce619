package org.greatcraftsman.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.greatcraftsman.voting.Voter;
import org.greatcraftsman.voting.VoterService;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The signed cookie that identifies the browser of a verified voter; scripts cannot read it. */
@Component
class VoterCookie {

  private static final String NAME = "craftsman-voter";

  private final VoterService voters;

  VoterCookie(VoterService voters) {
    this.voters = voters;
  }

  Optional<Voter> voter(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, NAME))
        .flatMap(cookie -> voters.fromToken(cookie.getValue()));
  }

  void set(HttpServletRequest request, HttpServletResponse response, Voter voter) {
    write(request, response, voters.token(voter), VoterService.TOKEN_VALIDITY);
  }

  void clear(HttpServletRequest request, HttpServletResponse response) {
    write(request, response, "", Duration.ZERO);
  }

  private static void write(
      HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(NAME, value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path(request.getContextPath() + "/vote")
            .maxAge(age)
            .build()
            .toString());
  }
}
