export default {
  test: {
    environment: "happy-dom",
    environmentOptions: { happyDOM: { settings: { disableJavaScriptFileLoading: true, disableJavaScriptEvaluation: true } } },
    include: ["tests/**/*.test.ts"],
  },
};
