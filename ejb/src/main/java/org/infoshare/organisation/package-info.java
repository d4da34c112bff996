/**
 * The participants: the people and systems that sign in ({@code account}), the persons behind them
 * ({@code person}), the departments with their creations, changes and mergers ({@code department}),
 * how a department joins the platform ({@code onboarding}), and its information systems there
 * ({@code system}).
 */
package org.infoshare.organisation;
