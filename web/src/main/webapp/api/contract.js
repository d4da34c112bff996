'use strict';

// Shows the contract; calls can be tried against this platform only, by the policy of its answers.
SwaggerUIBundle({
  url: 'v1/openapi.yaml',
  dom_id: '#contract',
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  displayOperationId: true,
  showExtensions: true,
  queryConfigEnabled: false,
  validatorUrl: null,
});
