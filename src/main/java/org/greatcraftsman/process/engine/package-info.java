/** The engine: configuration, deployment, authorizations, expressions, clock and deadlines. */
package org.greatcraftsman.process.engine;
