/**
 * The participants: the people and systems that sign in ({@code account}), the persons behind them
 * ({@code person}), the rules for their passwords ({@code password}), the directory that may keep
 * these ({@code directory}), the departments with their creations, changes and mergers ({@code
 * department}), the acts of administrators that take a second person ({@code confirmation}), how a
 * department joins the platform ({@code onboarding}), and its information systems there ({@code
 * system}).
 */
package org.infoshare.organisation;
