package org.greatcraftsman.rehearsal;

import java.util.List;

/**
 * Somebody whom a visitor of the rehearsal can be.
 *
 * @param roles the groups the person belongs to
 */
record Account(String username, String password, String name, List<String> roles) {}
