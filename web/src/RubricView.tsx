import { Badge, Group, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import type { Rubric, RubricRequirement, Span } from "../../src/contract/index.ts";

interface Props {
  rubric: Rubric;
  span: Span | null;
  onShowSpan(span: Span): void;
}

const COLOUR = { strong: "teal", partial: "yellow", gap: "red" } as const;
const SPONSORSHIP = {
  sponsors: "The employer sponsors visas.",
  refuses: "The employer does not sponsor visas.",
  citizenship: "Citizenship or a clearance is asked for.",
  unstated: "The posting does not say.",
} as const;

/** Blocks A to G. A click on a quote shows its words in the resume. */
export function RubricView({ rubric, span, onShowSpan }: Props) {
  return (
    <Stack gap="xs" data-testid="rubric">
      <Block letter="A" title="Role">
        {rubric.archetype}
        {rubric.seniority.role && `, ${rubric.seniority.role}`}
        {rubric.seniority.candidate && ` (you: ${rubric.seniority.candidate})`}
      </Block>
      <Block letter="B" title="Requirements and proof">
        {rubric.requirements.length === 0 &&
          "The posting states no requirements that could be read."}
        <Stack gap={6}>
          {rubric.requirements.map((requirement) => (
            <RequirementRow
              key={requirement.requirement}
              requirement={requirement}
              span={span}
              onShowSpan={onShowSpan}
            />
          ))}
        </Stack>
      </Block>
      <Block letter="C" title="Sponsorship">
        {SPONSORSHIP[rubric.sponsorship.verdict]}{" "}
        {rubric.sponsorship.quote && `“${rubric.sponsorship.quote}”`}
      </Block>
      <Block letter="D" title="Fit">
        {[rubric.fit.level, rubric.fit.compensation, rubric.fit.location].filter(Boolean).join(" ")}
      </Block>
      {rubric.gaps.length > 0 && (
        <Block letter="E" title="Gaps">
          {rubric.gaps.map((gap) => (
            <Text key={gap.requirement} size="sm">
              {gap.requirement}: {gap.mitigation}
            </Text>
          ))}
        </Block>
      )}
      {rubric.talkingPoints.length > 0 && (
        <Block letter="F" title="Talking points">
          <Stack gap={4}>
            {rubric.talkingPoints.map((point) => (
              <Claim
                key={`${point.span.start} ${point.text}`}
                text={point.text}
                at={point.span}
                span={span}
                onShowSpan={onShowSpan}
              />
            ))}
          </Stack>
        </Block>
      )}
      <Block letter="G" title="Is it real?">
        {rubric.legitimacy.verdict}
        {rubric.legitimacy.signals.map((signal) => (
          <Text key={signal} size="sm">
            {signal}
          </Text>
        ))}
      </Block>
      <Text size="xs" c="dimmed">
        {rubric.globalScore.toFixed(1)} of 5 · {rubric.verifier.totalClaims} quotes checked,{" "}
        {rubric.verifier.unverified} not confirmed · graded by{" "}
        {rubric.gradedBy.provider === "offline"
          ? "the built-in grader"
          : `${rubric.gradedBy.provider}, ${rubric.gradedBy.model}`}
      </Text>
    </Stack>
  );
}

function Block({
  letter,
  title,
  children,
}: {
  letter: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <div>
      <Title order={3} size="h6">
        {letter} · {title}
      </Title>
      <Text component="div" size="sm">
        {children}
      </Text>
    </div>
  );
}

function RequirementRow({
  requirement,
  span,
  onShowSpan,
}: { requirement: RubricRequirement } & Omit<Props, "rubric">) {
  const { strength, kind, claimed } = requirement;
  return (
    <div>
      <Group gap={6} wrap="nowrap" align="start">
        <Badge size="xs" color={COLOUR[strength]} variant="filled" miw={58}>
          {strength}
        </Badge>
        <Text size="sm">
          {requirement.requirement}
          {kind === "nice" && (
            <Text span size="xs" c="dimmed">
              {" "}
              (nice to have)
            </Text>
          )}
        </Text>
      </Group>
      {requirement.span && (
        <Claim
          text={requirement.resumeEvidence}
          at={requirement.span}
          span={span}
          onShowSpan={onShowSpan}
        />
      )}
      {claimed && (
        <Text size="xs" c="dimmed">
          The grader claimed “{claimed.quote}”, which the resume does not bear out: {claimed.why}
        </Text>
      )}
    </div>
  );
}

function Claim({ text, at, span, onShowSpan }: { text: string; at: Span } & Omit<Props, "rubric">) {
  const pressed = span?.start === at.start && span.end === at.end;
  return (
    <button
      type="button"
      className="claim"
      aria-pressed={pressed}
      onClick={() => onShowSpan(at)}
      title="Show these words in the resume"
    >
      “{text}”
    </button>
  );
}
