export const starterBoards: { source: string; board: string }[] = [
  { source: "ashby", board: "linear" },
];
