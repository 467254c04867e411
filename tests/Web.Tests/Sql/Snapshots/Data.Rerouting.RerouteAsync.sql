-- Data.Rerouting.RerouteAsync

-- 1 of 8
-- PostgreSQL
-- @campaign_Id uuid
SELECT c."Id", c."Answer", c."AnsweredAt", c."AnsweredByName", c."AnsweredByPersonId", c."CampaignId", c."FilerCode", c."InspectionId", c."IssuedAt", c."IssuedByName", c."Method", c."Number", c."RepliedAt", c."RepliedByName", c."Reply", c."State", c."Text", c."Title", c."UnitId", c."UnitPath", c."Version"
FROM "Conclusions" AS c
WHERE EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."OwnerKind" <> 'person' AND d."CaseKind" = 'conclusion' AND d."CaseId" = c."Id");
-- SQL Server
DECLARE @campaign_Id varbinary(16);
SELECT [c].[Id], [c].[Answer], [c].[AnsweredAt], [c].[AnsweredByName], [c].[AnsweredByPersonId], [c].[CampaignId], [c].[FilerCode], [c].[InspectionId], [c].[IssuedAt], [c].[IssuedByName], [c].[Method], [c].[Number], [c].[RepliedAt], [c].[RepliedByName], [c].[Reply], [c].[RowNumber], [c].[State], [c].[Text], [c].[Title], [c].[UnitId], [c].[UnitPath], [c].[Version]
FROM [Conclusions] AS [c]
WHERE EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerKind] <> 'person' AND [d].[CaseKind] = 'conclusion' AND [d].[CaseId] = [c].[Id]);

-- 2 of 8
-- PostgreSQL
-- @campaign_Id uuid
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."OwnerKind" <> 'person';
-- SQL Server
DECLARE @campaign_Id varbinary(16);
SELECT [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerKind] <> 'person';

-- 3 of 8
-- PostgreSQL
-- @campaign_Id uuid
SELECT p."Id", p."AcceptedAt", p."CampaignId", p."ClaimedAt", p."ClaimedByPersonId", p."ClosedAt", p."DueOn", p."FiledAt", p."FiledSingly", p."FilerCode", p."FollowUpOn", p."FollowUpOpenedAt", p."InspectionId", p."ListId", p."Number", p."OriginalDueOn", p."PersonId", p."ResponsiblePersonId", p."Result", p."ResultFileId", p."ResultReference", p."ReturnReason", p."Revision", p."SortDue", p."State", p."Subject", p."UnitId", p."UnitPath", p."Version", p."WrittenByPersonId", p."Content_BenchmarkCode", p."Content_DoneOn", p."Content_DoneWhat", p."Content_DueOn", p."Content_FacetCode", p."Content_FirstResultOn", p."Content_FocusAreaCode", p."Content_FocusNote", p."Content_Measure", p."Content_ResponsiblePersonId", p."Content_SourceCode", p."Content_SourceReference", p."Content_Standard", p."Content_Term", p."Content_Text"
FROM "Problems" AS p
WHERE EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."OwnerKind" <> 'person' AND d."CaseKind" = 'problem' AND d."CaseId" = p."Id")
ORDER BY p."Id";
-- @campaign_Id uuid
SELECT m."Id", m."DoneAt", m."DueOn", m."Order", m."OriginalDueOn", m."OwnerPersonId", m."ProblemId", m."StartOn", m."StartedAt", m."Text", p."Id"
FROM "Problems" AS p
INNER JOIN "MeasureTasks" AS m ON p."Id" = m."ProblemId"
WHERE EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."OwnerKind" <> 'person' AND d."CaseKind" = 'problem' AND d."CaseId" = p."Id")
ORDER BY p."Id";
-- @campaign_Id uuid
SELECT s1."Id", s1."Done", s1."Interim", s1."MeasureId", s1."NewDueOn", s1."Number", s1."OldDueOn", s1."ProblemId", s1."Reason", s1."Id0", s1."Digest", s1."EndedAt", s1."ExtensionId", s1."Number0", s1."Paper", s1."PlanId", s1."RevisionId", s1."State", s1."SubjectPersonId", s1."SubmittedAt", s1."SubmittedByName", s1."SubmittedByPersonId", p."Id"
FROM "Problems" AS p
INNER JOIN (
    SELECT e."Id", e."Done", e."Interim", e."MeasureId", e."NewDueOn", e."Number", e."OldDueOn", e."ProblemId", e."Reason", s."Id" AS "Id0", s."Digest", s."EndedAt", s."ExtensionId", s."Number" AS "Number0", s."Paper", s."PlanId", s."RevisionId", s."State", s."SubjectPersonId", s."SubmittedAt", s."SubmittedByName", s."SubmittedByPersonId"
    FROM "Extensions" AS e
    LEFT JOIN "SignOffRounds" AS s ON e."Id" = s."ExtensionId"
) AS s1 ON p."Id" = s1."ProblemId"
WHERE EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."OwnerKind" <> 'person' AND d."CaseKind" = 'problem' AND d."CaseId" = p."Id")
ORDER BY p."Id", s1."Id", s1."Id0";
-- @campaign_Id uuid
SELECT s0."Id", s0."ArrivedAt", s0."Order", s0."RoundId", s0."SignedByPersonId", s0."SignedForPersonId", s0."State", s0."Stops", s0."Target", p."Id", s1."Id", s1."Id0"
FROM "Problems" AS p
INNER JOIN (
    SELECT e."Id", e."ProblemId", s."Id" AS "Id0"
    FROM "Extensions" AS e
    LEFT JOIN "SignOffRounds" AS s ON e."Id" = s."ExtensionId"
) AS s1 ON p."Id" = s1."ProblemId"
INNER JOIN "SignOffSteps" AS s0 ON s1."Id0" = s0."RoundId"
WHERE EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."OwnerKind" <> 'person' AND d."CaseKind" = 'problem' AND d."CaseId" = p."Id")
ORDER BY p."Id", s1."Id", s1."Id0", s0."Order";
-- SQL Server
DECLARE @campaign_Id varbinary(16);
SELECT [p].[Id], [p].[AcceptedAt], [p].[CampaignId], [p].[ClaimedAt], [p].[ClaimedByPersonId], [p].[ClosedAt], [p].[DueOn], [p].[FiledAt], [p].[FiledSingly], [p].[FilerCode], [p].[FollowUpOn], [p].[FollowUpOpenedAt], [p].[InspectionId], [p].[ListId], [p].[Number], [p].[OriginalDueOn], [p].[PersonId], [p].[ResponsiblePersonId], [p].[Result], [p].[ResultFileId], [p].[ResultReference], [p].[ReturnReason], [p].[Revision], [p].[RowNumber], [p].[SortDue], [p].[State], [p].[Subject], [p].[UnitId], [p].[UnitPath], [p].[Version], [p].[WrittenByPersonId], [p].[Content_BenchmarkCode], [p].[Content_DoneOn], [p].[Content_DoneWhat], [p].[Content_DueOn], [p].[Content_FacetCode], [p].[Content_FirstResultOn], [p].[Content_FocusAreaCode], [p].[Content_FocusNote], [p].[Content_Measure], [p].[Content_ResponsiblePersonId], [p].[Content_SourceCode], [p].[Content_SourceReference], [p].[Content_Standard], [p].[Content_Term], [p].[Content_Text]
FROM [Problems] AS [p]
WHERE EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerKind] <> 'person' AND [d].[CaseKind] = 'problem' AND [d].[CaseId] = [p].[Id])
ORDER BY [p].[Id];
DECLARE @campaign_Id varbinary(16);
SELECT [m].[Id], [m].[DoneAt], [m].[DueOn], [m].[Order], [m].[OriginalDueOn], [m].[OwnerPersonId], [m].[ProblemId], [m].[RowNumber], [m].[StartOn], [m].[StartedAt], [m].[Text], [p].[Id]
FROM [Problems] AS [p]
INNER JOIN [MeasureTasks] AS [m] ON [p].[Id] = [m].[ProblemId]
WHERE EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerKind] <> 'person' AND [d].[CaseKind] = 'problem' AND [d].[CaseId] = [p].[Id])
ORDER BY [p].[Id];
DECLARE @campaign_Id varbinary(16);
SELECT [s1].[Id], [s1].[Done], [s1].[Interim], [s1].[MeasureId], [s1].[NewDueOn], [s1].[Number], [s1].[OldDueOn], [s1].[ProblemId], [s1].[Reason], [s1].[RowNumber], [s1].[Id0], [s1].[Digest], [s1].[EndedAt], [s1].[ExtensionId], [s1].[Number0], [s1].[Paper], [s1].[PlanId], [s1].[RevisionId], [s1].[RowNumber0], [s1].[State], [s1].[SubjectPersonId], [s1].[SubmittedAt], [s1].[SubmittedByName], [s1].[SubmittedByPersonId], [p].[Id]
FROM [Problems] AS [p]
INNER JOIN (
    SELECT [e].[Id], [e].[Done], [e].[Interim], [e].[MeasureId], [e].[NewDueOn], [e].[Number], [e].[OldDueOn], [e].[ProblemId], [e].[Reason], [e].[RowNumber], [s].[Id] AS [Id0], [s].[Digest], [s].[EndedAt], [s].[ExtensionId], [s].[Number] AS [Number0], [s].[Paper], [s].[PlanId], [s].[RevisionId], [s].[RowNumber] AS [RowNumber0], [s].[State], [s].[SubjectPersonId], [s].[SubmittedAt], [s].[SubmittedByName], [s].[SubmittedByPersonId]
    FROM [Extensions] AS [e]
    LEFT JOIN [SignOffRounds] AS [s] ON [e].[Id] = [s].[ExtensionId]
) AS [s1] ON [p].[Id] = [s1].[ProblemId]
WHERE EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerKind] <> 'person' AND [d].[CaseKind] = 'problem' AND [d].[CaseId] = [p].[Id])
ORDER BY [p].[Id], [s1].[Id], [s1].[Id0];
DECLARE @campaign_Id varbinary(16);
SELECT [s0].[Id], [s0].[ArrivedAt], [s0].[Order], [s0].[RoundId], [s0].[RowNumber], [s0].[SignedByPersonId], [s0].[SignedForPersonId], [s0].[State], [s0].[Stops], [s0].[Target], [p].[Id], [s1].[Id], [s1].[Id0]
FROM [Problems] AS [p]
INNER JOIN (
    SELECT [e].[Id], [e].[ProblemId], [s].[Id] AS [Id0]
    FROM [Extensions] AS [e]
    LEFT JOIN [SignOffRounds] AS [s] ON [e].[Id] = [s].[ExtensionId]
) AS [s1] ON [p].[Id] = [s1].[ProblemId]
INNER JOIN [SignOffSteps] AS [s0] ON [s1].[Id0] = [s0].[RoundId]
WHERE EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerKind] <> 'person' AND [d].[CaseKind] = 'problem' AND [d].[CaseId] = [p].[Id])
ORDER BY [p].[Id], [s1].[Id], [s1].[Id0], [s0].[Order];

-- 4 of 8
-- PostgreSQL
-- @campaign_Id uuid
SELECT p."Id", p."AcceptedAt", p."CampaignId", p."FilerCode", p."FirstSubmittedAt", p."IsNil", p."PersonId", p."ReturnReason", p."Revision", p."SearchedFacets", p."SentAt", p."State", p."SubmittedAt", p."UnitId", p."UnitPath", p."Version"
FROM "ProblemLists" AS p
WHERE EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."OwnerKind" <> 'person' AND d."CaseKind" = 'problem-list' AND d."CaseId" = p."Id");
-- SQL Server
DECLARE @campaign_Id varbinary(16);
SELECT [p].[Id], [p].[AcceptedAt], [p].[CampaignId], [p].[FilerCode], [p].[FirstSubmittedAt], [p].[IsNil], [p].[PersonId], [p].[ReturnReason], [p].[Revision], [p].[RowNumber], [p].[SearchedFacets], [p].[SentAt], [p].[State], [p].[SubmittedAt], [p].[UnitId], [p].[UnitPath], [p].[Version]
FROM [ProblemLists] AS [p]
WHERE EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerKind] <> 'person' AND [d].[CaseKind] = 'problem-list' AND [d].[CaseId] = [p].[Id]);

-- 5 of 8
-- PostgreSQL
-- @campaign_Id uuid
SELECT r."Id", r."CampaignId", r."ConfirmedAt", r."DueOn", r."FilerCode", r."MeetingId", r."Order", r."OwnerPostId", r."Report", r."ReportedAt", r."ReportedByName", r."ReportedByPersonId", r."ReturnReason", r."State", r."Text", r."UnitId", r."UnitPath", r."Version"
FROM "Resolutions" AS r
WHERE EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."OwnerKind" <> 'person' AND d."CaseKind" = 'resolution' AND d."CaseId" = r."Id");
-- SQL Server
DECLARE @campaign_Id varbinary(16);
SELECT [r].[Id], [r].[CampaignId], [r].[ConfirmedAt], [r].[DueOn], [r].[FilerCode], [r].[MeetingId], [r].[Order], [r].[OwnerPostId], [r].[Report], [r].[ReportedAt], [r].[ReportedByName], [r].[ReportedByPersonId], [r].[ReturnReason], [r].[RowNumber], [r].[State], [r].[Text], [r].[UnitId], [r].[UnitPath], [r].[Version]
FROM [Resolutions] AS [r]
WHERE EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerKind] <> 'person' AND [d].[CaseKind] = 'resolution' AND [d].[CaseId] = [r].[Id]);

-- 6 of 8
-- PostgreSQL
-- @campaign_Id uuid
SELECT r."Id", r."CampaignId", r."FilerCode", r."FirstSubmittedAt", r."HasSignedRevision", r."ListId", r."Number", r."PersonId", r."SignedAt", r."State", r."UnitId", r."UnitPath", r."Version"
FROM "RectificationPlans" AS r
WHERE EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."OwnerKind" <> 'person' AND d."CaseKind" = 'plan' AND d."CaseId" = r."Id")
ORDER BY r."Id";
-- @campaign_Id uuid
SELECT p."Id", p."Digest", p."Number", p."PlanId", p."SignedAt", p."State", p."SubmittedAt", r."Id"
FROM "RectificationPlans" AS r
INNER JOIN "PlanRevisions" AS p ON r."Id" = p."PlanId"
WHERE EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."OwnerKind" <> 'person' AND d."CaseKind" = 'plan' AND d."CaseId" = r."Id")
ORDER BY r."Id", p."Number";
-- @campaign_Id uuid
SELECT s."Id", s."Digest", s."EndedAt", s."ExtensionId", s."Number", s."Paper", s."PlanId", s."RevisionId", s."State", s."SubjectPersonId", s."SubmittedAt", s."SubmittedByName", s."SubmittedByPersonId", r."Id"
FROM "RectificationPlans" AS r
INNER JOIN "SignOffRounds" AS s ON r."Id" = s."PlanId"
WHERE EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."OwnerKind" <> 'person' AND d."CaseKind" = 'plan' AND d."CaseId" = r."Id")
ORDER BY r."Id", s."Number", s."Id";
-- @campaign_Id uuid
SELECT s0."Id", s0."ArrivedAt", s0."Order", s0."RoundId", s0."SignedByPersonId", s0."SignedForPersonId", s0."State", s0."Stops", s0."Target", r."Id", s."Id"
FROM "RectificationPlans" AS r
INNER JOIN "SignOffRounds" AS s ON r."Id" = s."PlanId"
INNER JOIN "SignOffSteps" AS s0 ON s."Id" = s0."RoundId"
WHERE EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."OwnerKind" <> 'person' AND d."CaseKind" = 'plan' AND d."CaseId" = r."Id")
ORDER BY r."Id", s."Number", s."Id", s0."Order";
-- SQL Server
DECLARE @campaign_Id varbinary(16);
SELECT [r].[Id], [r].[CampaignId], [r].[FilerCode], [r].[FirstSubmittedAt], [r].[HasSignedRevision], [r].[ListId], [r].[Number], [r].[PersonId], [r].[RowNumber], [r].[SignedAt], [r].[State], [r].[UnitId], [r].[UnitPath], [r].[Version]
FROM [RectificationPlans] AS [r]
WHERE EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerKind] <> 'person' AND [d].[CaseKind] = 'plan' AND [d].[CaseId] = [r].[Id])
ORDER BY [r].[Id];
DECLARE @campaign_Id varbinary(16);
SELECT [p].[Id], [p].[Digest], [p].[Number], [p].[PlanId], [p].[RowNumber], [p].[SignedAt], [p].[State], [p].[SubmittedAt], [r].[Id]
FROM [RectificationPlans] AS [r]
INNER JOIN [PlanRevisions] AS [p] ON [r].[Id] = [p].[PlanId]
WHERE EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerKind] <> 'person' AND [d].[CaseKind] = 'plan' AND [d].[CaseId] = [r].[Id])
ORDER BY [r].[Id], [p].[Number];
DECLARE @campaign_Id varbinary(16);
SELECT [s].[Id], [s].[Digest], [s].[EndedAt], [s].[ExtensionId], [s].[Number], [s].[Paper], [s].[PlanId], [s].[RevisionId], [s].[RowNumber], [s].[State], [s].[SubjectPersonId], [s].[SubmittedAt], [s].[SubmittedByName], [s].[SubmittedByPersonId], [r].[Id]
FROM [RectificationPlans] AS [r]
INNER JOIN [SignOffRounds] AS [s] ON [r].[Id] = [s].[PlanId]
WHERE EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerKind] <> 'person' AND [d].[CaseKind] = 'plan' AND [d].[CaseId] = [r].[Id])
ORDER BY [r].[Id], [s].[Number], [s].[Id];
DECLARE @campaign_Id varbinary(16);
SELECT [s0].[Id], [s0].[ArrivedAt], [s0].[Order], [s0].[RoundId], [s0].[RowNumber], [s0].[SignedByPersonId], [s0].[SignedForPersonId], [s0].[State], [s0].[Stops], [s0].[Target], [r].[Id], [s].[Id]
FROM [RectificationPlans] AS [r]
INNER JOIN [SignOffRounds] AS [s] ON [r].[Id] = [s].[PlanId]
INNER JOIN [SignOffSteps] AS [s0] ON [s].[Id] = [s0].[RoundId]
WHERE EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerKind] <> 'person' AND [d].[CaseKind] = 'plan' AND [d].[CaseId] = [r].[Id])
ORDER BY [r].[Id], [s].[Number], [s].[Id], [s0].[Order];

-- 7 of 8
-- PostgreSQL
-- @campaign_Id uuid
SELECT s."Id", s."Answer", s."AnsweredAt", s."AnsweredByName", s."AnsweredByPersonId", s."Attendee", s."CampaignId", s."ClosedAt", s."ClosedByName", s."Colour", s."Demand", s."FilerCode", s."IssuedAt", s."IssuedByName", s."Kind", s."MeetsAt", s."Number", s."Place", s."Reason", s."ReceivedAt", s."ReceivedByName", s."State", s."Subject", s."TalkRecord", s."UnitId", s."UnitPath", s."Version"
FROM "SupervisionNotices" AS s
WHERE EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."OwnerKind" <> 'person' AND d."CaseKind" = 'supervision-notice' AND d."CaseId" = s."Id");
-- SQL Server
DECLARE @campaign_Id varbinary(16);
SELECT [s].[Id], [s].[Answer], [s].[AnsweredAt], [s].[AnsweredByName], [s].[AnsweredByPersonId], [s].[Attendee], [s].[CampaignId], [s].[ClosedAt], [s].[ClosedByName], [s].[Colour], [s].[Demand], [s].[FilerCode], [s].[IssuedAt], [s].[IssuedByName], [s].[Kind], [s].[MeetsAt], [s].[Number], [s].[Place], [s].[Reason], [s].[ReceivedAt], [s].[ReceivedByName], [s].[RowNumber], [s].[State], [s].[Subject], [s].[TalkRecord], [s].[UnitId], [s].[UnitPath], [s].[Version]
FROM [SupervisionNotices] AS [s]
WHERE EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerKind] <> 'person' AND [d].[CaseKind] = 'supervision-notice' AND [d].[CaseId] = [s].[Id]);

-- 8 of 8
-- PostgreSQL
-- @campaign_Id uuid
SELECT s."Id", s."CampaignId", s."DeliverableCode", s."Digest", s."FilerCode", s."FirstSentAt", s."IsNil", s."Period", s."ReceivedAt", s."ReceivedByName", s."ReturnReason", s."Sendings", s."SentAt", s."SentByName", s."SentByPersonId", s."SentByPost", s."State", s."Summary", s."UnitId", s."UnitPath", s."Version"
FROM "Submissions" AS s
WHERE EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."OwnerKind" <> 'person' AND d."CaseKind" = 'submission' AND d."CaseId" = s."Id");
-- SQL Server
DECLARE @campaign_Id varbinary(16);
SELECT [s].[Id], [s].[CampaignId], [s].[DeliverableCode], [s].[Digest], [s].[FilerCode], [s].[FirstSentAt], [s].[IsNil], [s].[Period], [s].[ReceivedAt], [s].[ReceivedByName], [s].[ReturnReason], [s].[RowNumber], [s].[Sendings], [s].[SentAt], [s].[SentByName], [s].[SentByPersonId], [s].[SentByPost], [s].[State], [s].[Summary], [s].[UnitId], [s].[UnitPath], [s].[Version]
FROM [Submissions] AS [s]
WHERE EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerKind] <> 'person' AND [d].[CaseKind] = 'submission' AND [d].[CaseId] = [s].[Id]);
