/** What GraphiQL opens with: the catalogue needs no sign-in, and the way to a token stands beside it. */
const firstQuery = `# Katalog terbuka untuk siapa saja. Tekan Ctrl+Enter untuk menjalankan.
query Buku {
  catalogueBooks(search: "kas umum") { code title keeper }
}

# Untuk yang lain: masuk dahulu, lalu salin accessToken ke "Headers" di bawah:
#   { "Authorization": "Bearer ..." }
#
# mutation Masuk {
#   signIn(input: { username: "...", password: "..." }) { accessToken }
# }
`;

/** Runs in the browser. Tokens live ten minutes and are never kept: persisting headers is off. */
export const graphiqlStart = `
const fetcher = (request, options) =>
  fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...options?.headers }, body: JSON.stringify(request) })
    .then((reply) => reply.json());
ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, {
  fetcher, defaultQuery: ${JSON.stringify(firstQuery)}, shouldPersistHeaders: false, isHeadersEditorEnabled: true, defaultEditorToolsVisibility: 'headers',
}));
`;
