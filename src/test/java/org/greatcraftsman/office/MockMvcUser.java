package org.greatcraftsman.office;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.List;
import java.util.Map;
import org.greatcraftsman.security.StaffMember;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * A {@link MockMvc} client that acts as one user, logged in or anonymous, through every servlet
 * filter.
 */
public class MockMvcUser {

  private final MockMvc mvc;
  private final OfficeFixture office;
  private final StaffMember staff;

  private MockMvcUser(MockMvc mvc, OfficeFixture office, StaffMember staff) {
    this.mvc = mvc;
    this.office = office;
    this.staff = staff;
  }

  /** Creates an anonymous user. */
  public static MockMvcUser of(WebApplicationContext context) {
    DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context);
    builder.apply(springSecurity());
    return new MockMvcUser(builder.build(), context.getBean(OfficeFixture.class), null);
  }

  /** Returns a client that is logged in as a member of staff of these groups. */
  public MockMvcUser loggedIn(String id, String... groups) {
    return new MockMvcUser(
        mvc, office, new StaffMember(office.person(id, groups), id, List.of(groups)));
  }

  /** Requests a page. */
  public ResultActions get(String address, Object... parts) throws Exception {
    return send(MockMvcRequestBuilders.get(address, parts).accept(MediaType.TEXT_HTML));
  }

  /** Requests JSON. */
  public ResultActions json(String address, Object... parts) throws Exception {
    return send(MockMvcRequestBuilders.get(address, parts).accept(MediaType.APPLICATION_JSON));
  }

  /** Sends a form with its CSRF token. */
  public ResultActions post(String address, Map<String, String> fields) throws Exception {
    MockHttpServletRequestBuilder form =
        MockMvcRequestBuilders.post(address).accept(MediaType.TEXT_HTML).with(csrf());
    fields.forEach(form::param);
    return send(form);
  }

  /** Sends a request as this user. */
  public ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(
        staff == null ? request : request.with(authentication(staff.authentication())));
  }
}
