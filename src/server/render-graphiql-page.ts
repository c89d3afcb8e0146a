import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

// GraphiQL 5 opens several tabs with a stale offset from their drag-and-drop and lets it act on the tab that is pressed: the tab jumps
// from under the pointer and is never selected. Without the offset a press selects; tabs can then not be dragged into another order.
const style = '<style>.graphiql-tab { transform: none !important; }</style>';

/** Renders GraphiQL as one page that loads nothing from elsewhere. */
export const renderGraphiqlPage: typeof renderGraphiQL = (options) => renderGraphiQL(options).replace('</head>', `${style}</head>`);
