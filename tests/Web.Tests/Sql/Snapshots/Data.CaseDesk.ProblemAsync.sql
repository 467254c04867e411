-- Data.CaseDesk.ProblemAsync

-- 1 of 4
-- PostgreSQL
-- @id uuid
SELECT EXISTS (
    SELECT 1
    FROM "NoticeMatters" AS n
    WHERE n."ProblemId" = @id AND EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s
        WHERE s."Id" = n."NoticeId" AND s."Kind" = 'order' AND s."State" <> 'withdrawn'));
-- SQL Server
DECLARE @id varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [NoticeMatters] AS [n]
        WHERE [n].[ProblemId] = @id AND EXISTS (
            SELECT 1
            FROM [SupervisionNotices] AS [s]
            WHERE [s].[Id] = [n].[NoticeId] AND [s].[Kind] = 'order' AND [s].[State] <> 'withdrawn')) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 2 of 4
-- PostgreSQL
-- @id uuid
SELECT p."Id", p."AcceptedAt", p."CampaignId", p."ClaimedAt", p."ClaimedByPersonId", p."ClosedAt", p."DueOn", p."FiledAt", p."FiledSingly", p."FilerCode", p."FollowUpOn", p."FollowUpOpenedAt", p."InspectionId", p."ListId", p."Number", p."OriginalDueOn", p."PersonId", p."ResponsiblePersonId", p."Result", p."ResultFileId", p."ResultReference", p."ReturnReason", p."Revision", p."SortDue", p."State", p."Subject", p."UnitId", p."UnitPath", p."Version", p."WrittenByPersonId", p."Content_BenchmarkCode", p."Content_DoneOn", p."Content_DoneWhat", p."Content_DueOn", p."Content_FacetCode", p."Content_FirstResultOn", p."Content_FocusAreaCode", p."Content_FocusNote", p."Content_Measure", p."Content_ResponsiblePersonId", p."Content_SourceCode", p."Content_SourceReference", p."Content_Standard", p."Content_Term", p."Content_Text"
FROM "Problems" AS p
WHERE p."Id" = @id
ORDER BY p."Id"
LIMIT 2;
-- @id uuid
SELECT p0."ProblemId", p0."Number", p0."At", p0."Content_BenchmarkCode", p0."Content_DoneOn", p0."Content_DoneWhat", p0."Content_DueOn", p0."Content_FacetCode", p0."Content_FirstResultOn", p0."Content_FocusAreaCode", p0."Content_FocusNote", p0."Content_Measure", p0."Content_ResponsiblePersonId", p0."Content_SourceCode", p0."Content_SourceReference", p0."Content_Standard", p0."Content_Term", p0."Content_Text", p1."Id"
FROM (
    SELECT p."Id"
    FROM "Problems" AS p
    WHERE p."Id" = @id
    ORDER BY p."Id"
    LIMIT 1
) AS p1
INNER JOIN "ProblemRevisions" AS p0 ON p1."Id" = p0."ProblemId"
ORDER BY p1."Id", p0."Number";
-- @id uuid
SELECT a."ProblemId", a."UnitId", a."UnitPath", p2."Id"
FROM (
    SELECT p."Id"
    FROM "Problems" AS p
    WHERE p."Id" = @id
    ORDER BY p."Id"
    LIMIT 1
) AS p2
INNER JOIN "AssistingUnits" AS a ON p2."Id" = a."ProblemId"
ORDER BY p2."Id";
-- @id uuid
SELECT m."Id", m."DoneAt", m."DueOn", m."Order", m."OriginalDueOn", m."OwnerPersonId", m."ProblemId", m."StartOn", m."StartedAt", m."Text", p3."Id"
FROM (
    SELECT p."Id"
    FROM "Problems" AS p
    WHERE p."Id" = @id
    ORDER BY p."Id"
    LIMIT 1
) AS p3
INNER JOIN "MeasureTasks" AS m ON p3."Id" = m."ProblemId"
ORDER BY p3."Id", m."Order", m."Id";
-- @id uuid
SELECT m0."Id", m0."At", m0."Done", m0."MeasureId", m0."PersonId", m0."PersonName", m0."Text", p3."Id", m."Id"
FROM (
    SELECT p."Id"
    FROM "Problems" AS p
    WHERE p."Id" = @id
    ORDER BY p."Id"
    LIMIT 1
) AS p3
INNER JOIN "MeasureTasks" AS m ON p3."Id" = m."ProblemId"
INNER JOIN "MeasureReports" AS m0 ON m."Id" = m0."MeasureId"
ORDER BY p3."Id", m."Order", m."Id", m0."Id";
-- @id uuid
SELECT s1."Id", s1."Done", s1."Interim", s1."MeasureId", s1."NewDueOn", s1."Number", s1."OldDueOn", s1."ProblemId", s1."Reason", s1."Id0", s1."Digest", s1."EndedAt", s1."ExtensionId", s1."Number0", s1."Paper", s1."PlanId", s1."RevisionId", s1."State", s1."SubjectPersonId", s1."SubmittedAt", s1."SubmittedByName", s1."SubmittedByPersonId", p4."Id"
FROM (
    SELECT p."Id"
    FROM "Problems" AS p
    WHERE p."Id" = @id
    ORDER BY p."Id"
    LIMIT 1
) AS p4
INNER JOIN (
    SELECT e."Id", e."Done", e."Interim", e."MeasureId", e."NewDueOn", e."Number", e."OldDueOn", e."ProblemId", e."Reason", s."Id" AS "Id0", s."Digest", s."EndedAt", s."ExtensionId", s."Number" AS "Number0", s."Paper", s."PlanId", s."RevisionId", s."State", s."SubjectPersonId", s."SubmittedAt", s."SubmittedByName", s."SubmittedByPersonId"
    FROM "Extensions" AS e
    LEFT JOIN "SignOffRounds" AS s ON e."Id" = s."ExtensionId"
) AS s1 ON p4."Id" = s1."ProblemId"
ORDER BY p4."Id", s1."Number", s1."Id", s1."Id0";
-- @id uuid
SELECT s0."Id", s0."ArrivedAt", s0."Order", s0."RoundId", s0."SignedByPersonId", s0."SignedForPersonId", s0."State", s0."Stops", s0."Target", p4."Id", s1."Id", s1."Id0"
FROM (
    SELECT p."Id"
    FROM "Problems" AS p
    WHERE p."Id" = @id
    ORDER BY p."Id"
    LIMIT 1
) AS p4
INNER JOIN (
    SELECT e."Id", e."Number", e."ProblemId", s."Id" AS "Id0"
    FROM "Extensions" AS e
    LEFT JOIN "SignOffRounds" AS s ON e."Id" = s."ExtensionId"
) AS s1 ON p4."Id" = s1."ProblemId"
INNER JOIN "SignOffSteps" AS s0 ON s1."Id0" = s0."RoundId"
ORDER BY p4."Id", s1."Number", s1."Id", s1."Id0", s0."Order";
-- @id uuid
SELECT d."Id", d."Answer", d."At", d."Digest", d."HolderId", d."IsVoid", d."MarkedProblemIds", d."OnBehalfOfName", d."OnBehalfOfPersonId", d."Opinion", d."PersonId", d."PersonName", d."PostTitle", d."ReturnedToStep", d."RoundId", d."StepOrder", d."UnitName", p4."Id", s1."Id", s1."Id0"
FROM (
    SELECT p."Id"
    FROM "Problems" AS p
    WHERE p."Id" = @id
    ORDER BY p."Id"
    LIMIT 1
) AS p4
INNER JOIN (
    SELECT e."Id", e."Number", e."ProblemId", s."Id" AS "Id0"
    FROM "Extensions" AS e
    LEFT JOIN "SignOffRounds" AS s ON e."Id" = s."ExtensionId"
) AS s1 ON p4."Id" = s1."ProblemId"
INNER JOIN "Decisions" AS d ON s1."Id0" = d."RoundId"
ORDER BY p4."Id", s1."Number", s1."Id", s1."Id0", d."At", d."Id";
-- SQL Server
DECLARE @id varbinary(16);
SELECT TOP(2) [p].[Id], [p].[AcceptedAt], [p].[CampaignId], [p].[ClaimedAt], [p].[ClaimedByPersonId], [p].[ClosedAt], [p].[DueOn], [p].[FiledAt], [p].[FiledSingly], [p].[FilerCode], [p].[FollowUpOn], [p].[FollowUpOpenedAt], [p].[InspectionId], [p].[ListId], [p].[Number], [p].[OriginalDueOn], [p].[PersonId], [p].[ResponsiblePersonId], [p].[Result], [p].[ResultFileId], [p].[ResultReference], [p].[ReturnReason], [p].[Revision], [p].[RowNumber], [p].[SortDue], [p].[State], [p].[Subject], [p].[UnitId], [p].[UnitPath], [p].[Version], [p].[WrittenByPersonId], [p].[Content_BenchmarkCode], [p].[Content_DoneOn], [p].[Content_DoneWhat], [p].[Content_DueOn], [p].[Content_FacetCode], [p].[Content_FirstResultOn], [p].[Content_FocusAreaCode], [p].[Content_FocusNote], [p].[Content_Measure], [p].[Content_ResponsiblePersonId], [p].[Content_SourceCode], [p].[Content_SourceReference], [p].[Content_Standard], [p].[Content_Term], [p].[Content_Text]
FROM [Problems] AS [p]
WHERE [p].[Id] = @id
ORDER BY [p].[Id];
DECLARE @id varbinary(16);
SELECT [p0].[ProblemId], [p0].[Number], [p0].[At], [p0].[Content_BenchmarkCode], [p0].[Content_DoneOn], [p0].[Content_DoneWhat], [p0].[Content_DueOn], [p0].[Content_FacetCode], [p0].[Content_FirstResultOn], [p0].[Content_FocusAreaCode], [p0].[Content_FocusNote], [p0].[Content_Measure], [p0].[Content_ResponsiblePersonId], [p0].[Content_SourceCode], [p0].[Content_SourceReference], [p0].[Content_Standard], [p0].[Content_Term], [p0].[Content_Text], [p1].[Id]
FROM (
    SELECT TOP(1) [p].[Id]
    FROM [Problems] AS [p]
    WHERE [p].[Id] = @id
    ORDER BY [p].[Id]
) AS [p1]
INNER JOIN [ProblemRevisions] AS [p0] ON [p1].[Id] = [p0].[ProblemId]
ORDER BY [p1].[Id], [p0].[Number];
DECLARE @id varbinary(16);
SELECT [a].[ProblemId], [a].[UnitId], [a].[UnitPath], [p2].[Id]
FROM (
    SELECT TOP(1) [p].[Id]
    FROM [Problems] AS [p]
    WHERE [p].[Id] = @id
    ORDER BY [p].[Id]
) AS [p2]
INNER JOIN [AssistingUnits] AS [a] ON [p2].[Id] = [a].[ProblemId]
ORDER BY [p2].[Id];
DECLARE @id varbinary(16);
SELECT [m].[Id], [m].[DoneAt], [m].[DueOn], [m].[Order], [m].[OriginalDueOn], [m].[OwnerPersonId], [m].[ProblemId], [m].[RowNumber], [m].[StartOn], [m].[StartedAt], [m].[Text], [p3].[Id]
FROM (
    SELECT TOP(1) [p].[Id]
    FROM [Problems] AS [p]
    WHERE [p].[Id] = @id
    ORDER BY [p].[Id]
) AS [p3]
INNER JOIN [MeasureTasks] AS [m] ON [p3].[Id] = [m].[ProblemId]
ORDER BY [p3].[Id], [m].[Order], [m].[Id];
DECLARE @id varbinary(16);
SELECT [m0].[Id], [m0].[At], [m0].[Done], [m0].[MeasureId], [m0].[PersonId], [m0].[PersonName], [m0].[RowNumber], [m0].[Text], [p3].[Id], [m].[Id]
FROM (
    SELECT TOP(1) [p].[Id]
    FROM [Problems] AS [p]
    WHERE [p].[Id] = @id
    ORDER BY [p].[Id]
) AS [p3]
INNER JOIN [MeasureTasks] AS [m] ON [p3].[Id] = [m].[ProblemId]
INNER JOIN [MeasureReports] AS [m0] ON [m].[Id] = [m0].[MeasureId]
ORDER BY [p3].[Id], [m].[Order], [m].[Id], [m0].[Id];
DECLARE @id varbinary(16);
SELECT [s1].[Id], [s1].[Done], [s1].[Interim], [s1].[MeasureId], [s1].[NewDueOn], [s1].[Number], [s1].[OldDueOn], [s1].[ProblemId], [s1].[Reason], [s1].[RowNumber], [s1].[Id0], [s1].[Digest], [s1].[EndedAt], [s1].[ExtensionId], [s1].[Number0], [s1].[Paper], [s1].[PlanId], [s1].[RevisionId], [s1].[RowNumber0], [s1].[State], [s1].[SubjectPersonId], [s1].[SubmittedAt], [s1].[SubmittedByName], [s1].[SubmittedByPersonId], [p4].[Id]
FROM (
    SELECT TOP(1) [p].[Id]
    FROM [Problems] AS [p]
    WHERE [p].[Id] = @id
    ORDER BY [p].[Id]
) AS [p4]
INNER JOIN (
    SELECT [e].[Id], [e].[Done], [e].[Interim], [e].[MeasureId], [e].[NewDueOn], [e].[Number], [e].[OldDueOn], [e].[ProblemId], [e].[Reason], [e].[RowNumber], [s].[Id] AS [Id0], [s].[Digest], [s].[EndedAt], [s].[ExtensionId], [s].[Number] AS [Number0], [s].[Paper], [s].[PlanId], [s].[RevisionId], [s].[RowNumber] AS [RowNumber0], [s].[State], [s].[SubjectPersonId], [s].[SubmittedAt], [s].[SubmittedByName], [s].[SubmittedByPersonId]
    FROM [Extensions] AS [e]
    LEFT JOIN [SignOffRounds] AS [s] ON [e].[Id] = [s].[ExtensionId]
) AS [s1] ON [p4].[Id] = [s1].[ProblemId]
ORDER BY [p4].[Id], [s1].[Number], [s1].[Id], [s1].[Id0];
DECLARE @id varbinary(16);
SELECT [s0].[Id], [s0].[ArrivedAt], [s0].[Order], [s0].[RoundId], [s0].[RowNumber], [s0].[SignedByPersonId], [s0].[SignedForPersonId], [s0].[State], [s0].[Stops], [s0].[Target], [p4].[Id], [s1].[Id], [s1].[Id0]
FROM (
    SELECT TOP(1) [p].[Id]
    FROM [Problems] AS [p]
    WHERE [p].[Id] = @id
    ORDER BY [p].[Id]
) AS [p4]
INNER JOIN (
    SELECT [e].[Id], [e].[Number], [e].[ProblemId], [s].[Id] AS [Id0]
    FROM [Extensions] AS [e]
    LEFT JOIN [SignOffRounds] AS [s] ON [e].[Id] = [s].[ExtensionId]
) AS [s1] ON [p4].[Id] = [s1].[ProblemId]
INNER JOIN [SignOffSteps] AS [s0] ON [s1].[Id0] = [s0].[RoundId]
ORDER BY [p4].[Id], [s1].[Number], [s1].[Id], [s1].[Id0], [s0].[Order];
DECLARE @id varbinary(16);
SELECT [d].[Id], [d].[Answer], [d].[At], [d].[Digest], [d].[HolderId], [d].[IsVoid], [d].[MarkedProblemIds], [d].[OnBehalfOfName], [d].[OnBehalfOfPersonId], [d].[Opinion], [d].[PersonId], [d].[PersonName], [d].[PostTitle], [d].[ReturnedToStep], [d].[RoundId], [d].[RowNumber], [d].[StepOrder], [d].[UnitName], [p4].[Id], [s1].[Id], [s1].[Id0]
FROM (
    SELECT TOP(1) [p].[Id]
    FROM [Problems] AS [p]
    WHERE [p].[Id] = @id
    ORDER BY [p].[Id]
) AS [p4]
INNER JOIN (
    SELECT [e].[Id], [e].[Number], [e].[ProblemId], [s].[Id] AS [Id0]
    FROM [Extensions] AS [e]
    LEFT JOIN [SignOffRounds] AS [s] ON [e].[Id] = [s].[ExtensionId]
) AS [s1] ON [p4].[Id] = [s1].[ProblemId]
INNER JOIN [Decisions] AS [d] ON [s1].[Id0] = [d].[RoundId]
ORDER BY [p4].[Id], [s1].[Number], [s1].[Id], [s1].[Id0], [d].[At], [d].[Id];

-- 3 of 4
-- PostgreSQL
-- @problem_ListId uuid
SELECT p."Id", p."AcceptedAt", p."CampaignId", p."FilerCode", p."FirstSubmittedAt", p."IsNil", p."PersonId", p."ReturnReason", p."Revision", p."SearchedFacets", p."SentAt", p."State", p."SubmittedAt", p."UnitId", p."UnitPath", p."Version"
FROM "ProblemLists" AS p
WHERE p."Id" = @problem_ListId
LIMIT 2;
-- SQL Server
DECLARE @problem_ListId varbinary(16);
SELECT TOP(2) [p].[Id], [p].[AcceptedAt], [p].[CampaignId], [p].[FilerCode], [p].[FirstSubmittedAt], [p].[IsNil], [p].[PersonId], [p].[ReturnReason], [p].[Revision], [p].[RowNumber], [p].[SearchedFacets], [p].[SentAt], [p].[State], [p].[SubmittedAt], [p].[UnitId], [p].[UnitPath], [p].[Version]
FROM [ProblemLists] AS [p]
WHERE [p].[Id] = @problem_ListId;

-- 4 of 4
-- PostgreSQL
-- @problem_ListId uuid
SELECT r."Id", r."CampaignId", r."FilerCode", r."FirstSubmittedAt", r."HasSignedRevision", r."ListId", r."Number", r."PersonId", r."SignedAt", r."State", r."UnitId", r."UnitPath", r."Version"
FROM "RectificationPlans" AS r
WHERE r."ListId" = @problem_ListId
ORDER BY r."Id"
LIMIT 2;
-- @problem_ListId uuid
SELECT p."Id", p."Digest", p."Number", p."PlanId", p."SignedAt", p."State", p."SubmittedAt", r0."Id"
FROM (
    SELECT r."Id"
    FROM "RectificationPlans" AS r
    WHERE r."ListId" = @problem_ListId
    ORDER BY r."Id"
    LIMIT 1
) AS r0
INNER JOIN "PlanRevisions" AS p ON r0."Id" = p."PlanId"
ORDER BY r0."Id", p."Number", p."Id";
-- @problem_ListId uuid
SELECT p0."Id", p0."CorrectedText", p0."Digest", p0."DueOn", p0."LeaderPersonId", p0."Note", p0."Order", p0."ProblemId", p0."ProblemRevision", p0."ResponsiblePersonId", p0."ResponsibleUnitId", p0."RevisionId", p0."Standard", r0."Id", p."Id"
FROM (
    SELECT r."Id"
    FROM "RectificationPlans" AS r
    WHERE r."ListId" = @problem_ListId
    ORDER BY r."Id"
    LIMIT 1
) AS r0
INNER JOIN "PlanRevisions" AS p ON r0."Id" = p."PlanId"
INNER JOIN "PlanLines" AS p0 ON p."Id" = p0."RevisionId"
ORDER BY r0."Id", p."Number", p."Id", p0."Order", p0."Id";
-- @problem_ListId uuid
SELECT p1."Id", p1."DueOn", p1."Key", p1."LineId", p1."Order", p1."OwnerPersonId", p1."StartOn", p1."Text", r0."Id", p."Id", p0."Id"
FROM (
    SELECT r."Id"
    FROM "RectificationPlans" AS r
    WHERE r."ListId" = @problem_ListId
    ORDER BY r."Id"
    LIMIT 1
) AS r0
INNER JOIN "PlanRevisions" AS p ON r0."Id" = p."PlanId"
INNER JOIN "PlanLines" AS p0 ON p."Id" = p0."RevisionId"
INNER JOIN "PlanMeasures" AS p1 ON p0."Id" = p1."LineId"
ORDER BY r0."Id", p."Number", p."Id", p0."Order", p0."Id", p1."Order";
-- @problem_ListId uuid
SELECT s."Id", s."Digest", s."EndedAt", s."ExtensionId", s."Number", s."Paper", s."PlanId", s."RevisionId", s."State", s."SubjectPersonId", s."SubmittedAt", s."SubmittedByName", s."SubmittedByPersonId", r1."Id"
FROM (
    SELECT r."Id"
    FROM "RectificationPlans" AS r
    WHERE r."ListId" = @problem_ListId
    ORDER BY r."Id"
    LIMIT 1
) AS r1
INNER JOIN "SignOffRounds" AS s ON r1."Id" = s."PlanId"
ORDER BY r1."Id", s."Number", s."Id";
-- @problem_ListId uuid
SELECT s0."Id", s0."ArrivedAt", s0."Order", s0."RoundId", s0."SignedByPersonId", s0."SignedForPersonId", s0."State", s0."Stops", s0."Target", r1."Id", s."Id"
FROM (
    SELECT r."Id"
    FROM "RectificationPlans" AS r
    WHERE r."ListId" = @problem_ListId
    ORDER BY r."Id"
    LIMIT 1
) AS r1
INNER JOIN "SignOffRounds" AS s ON r1."Id" = s."PlanId"
INNER JOIN "SignOffSteps" AS s0 ON s."Id" = s0."RoundId"
ORDER BY r1."Id", s."Number", s."Id", s0."Order";
-- @problem_ListId uuid
SELECT d."Id", d."Answer", d."At", d."Digest", d."HolderId", d."IsVoid", d."MarkedProblemIds", d."OnBehalfOfName", d."OnBehalfOfPersonId", d."Opinion", d."PersonId", d."PersonName", d."PostTitle", d."ReturnedToStep", d."RoundId", d."StepOrder", d."UnitName", r1."Id", s."Id"
FROM (
    SELECT r."Id"
    FROM "RectificationPlans" AS r
    WHERE r."ListId" = @problem_ListId
    ORDER BY r."Id"
    LIMIT 1
) AS r1
INNER JOIN "SignOffRounds" AS s ON r1."Id" = s."PlanId"
INNER JOIN "Decisions" AS d ON s."Id" = d."RoundId"
ORDER BY r1."Id", s."Number", s."Id", d."At", d."Id";
-- SQL Server
DECLARE @problem_ListId varbinary(16);
SELECT TOP(2) [r].[Id], [r].[CampaignId], [r].[FilerCode], [r].[FirstSubmittedAt], [r].[HasSignedRevision], [r].[ListId], [r].[Number], [r].[PersonId], [r].[RowNumber], [r].[SignedAt], [r].[State], [r].[UnitId], [r].[UnitPath], [r].[Version]
FROM [RectificationPlans] AS [r]
WHERE [r].[ListId] = @problem_ListId
ORDER BY [r].[Id];
DECLARE @problem_ListId varbinary(16);
SELECT [p].[Id], [p].[Digest], [p].[Number], [p].[PlanId], [p].[RowNumber], [p].[SignedAt], [p].[State], [p].[SubmittedAt], [r0].[Id]
FROM (
    SELECT TOP(1) [r].[Id]
    FROM [RectificationPlans] AS [r]
    WHERE [r].[ListId] = @problem_ListId
    ORDER BY [r].[Id]
) AS [r0]
INNER JOIN [PlanRevisions] AS [p] ON [r0].[Id] = [p].[PlanId]
ORDER BY [r0].[Id], [p].[Number], [p].[Id];
DECLARE @problem_ListId varbinary(16);
SELECT [p0].[Id], [p0].[CorrectedText], [p0].[Digest], [p0].[DueOn], [p0].[LeaderPersonId], [p0].[Note], [p0].[Order], [p0].[ProblemId], [p0].[ProblemRevision], [p0].[ResponsiblePersonId], [p0].[ResponsibleUnitId], [p0].[RevisionId], [p0].[RowNumber], [p0].[Standard], [r0].[Id], [p].[Id]
FROM (
    SELECT TOP(1) [r].[Id]
    FROM [RectificationPlans] AS [r]
    WHERE [r].[ListId] = @problem_ListId
    ORDER BY [r].[Id]
) AS [r0]
INNER JOIN [PlanRevisions] AS [p] ON [r0].[Id] = [p].[PlanId]
INNER JOIN [PlanLines] AS [p0] ON [p].[Id] = [p0].[RevisionId]
ORDER BY [r0].[Id], [p].[Number], [p].[Id], [p0].[Order], [p0].[Id];
DECLARE @problem_ListId varbinary(16);
SELECT [p1].[Id], [p1].[DueOn], [p1].[Key], [p1].[LineId], [p1].[Order], [p1].[OwnerPersonId], [p1].[RowNumber], [p1].[StartOn], [p1].[Text], [r0].[Id], [p].[Id], [p0].[Id]
FROM (
    SELECT TOP(1) [r].[Id]
    FROM [RectificationPlans] AS [r]
    WHERE [r].[ListId] = @problem_ListId
    ORDER BY [r].[Id]
) AS [r0]
INNER JOIN [PlanRevisions] AS [p] ON [r0].[Id] = [p].[PlanId]
INNER JOIN [PlanLines] AS [p0] ON [p].[Id] = [p0].[RevisionId]
INNER JOIN [PlanMeasures] AS [p1] ON [p0].[Id] = [p1].[LineId]
ORDER BY [r0].[Id], [p].[Number], [p].[Id], [p0].[Order], [p0].[Id], [p1].[Order];
DECLARE @problem_ListId varbinary(16);
SELECT [s].[Id], [s].[Digest], [s].[EndedAt], [s].[ExtensionId], [s].[Number], [s].[Paper], [s].[PlanId], [s].[RevisionId], [s].[RowNumber], [s].[State], [s].[SubjectPersonId], [s].[SubmittedAt], [s].[SubmittedByName], [s].[SubmittedByPersonId], [r1].[Id]
FROM (
    SELECT TOP(1) [r].[Id]
    FROM [RectificationPlans] AS [r]
    WHERE [r].[ListId] = @problem_ListId
    ORDER BY [r].[Id]
) AS [r1]
INNER JOIN [SignOffRounds] AS [s] ON [r1].[Id] = [s].[PlanId]
ORDER BY [r1].[Id], [s].[Number], [s].[Id];
DECLARE @problem_ListId varbinary(16);
SELECT [s0].[Id], [s0].[ArrivedAt], [s0].[Order], [s0].[RoundId], [s0].[RowNumber], [s0].[SignedByPersonId], [s0].[SignedForPersonId], [s0].[State], [s0].[Stops], [s0].[Target], [r1].[Id], [s].[Id]
FROM (
    SELECT TOP(1) [r].[Id]
    FROM [RectificationPlans] AS [r]
    WHERE [r].[ListId] = @problem_ListId
    ORDER BY [r].[Id]
) AS [r1]
INNER JOIN [SignOffRounds] AS [s] ON [r1].[Id] = [s].[PlanId]
INNER JOIN [SignOffSteps] AS [s0] ON [s].[Id] = [s0].[RoundId]
ORDER BY [r1].[Id], [s].[Number], [s].[Id], [s0].[Order];
DECLARE @problem_ListId varbinary(16);
SELECT [d].[Id], [d].[Answer], [d].[At], [d].[Digest], [d].[HolderId], [d].[IsVoid], [d].[MarkedProblemIds], [d].[OnBehalfOfName], [d].[OnBehalfOfPersonId], [d].[Opinion], [d].[PersonId], [d].[PersonName], [d].[PostTitle], [d].[ReturnedToStep], [d].[RoundId], [d].[RowNumber], [d].[StepOrder], [d].[UnitName], [r1].[Id], [s].[Id]
FROM (
    SELECT TOP(1) [r].[Id]
    FROM [RectificationPlans] AS [r]
    WHERE [r].[ListId] = @problem_ListId
    ORDER BY [r].[Id]
) AS [r1]
INNER JOIN [SignOffRounds] AS [s] ON [r1].[Id] = [s].[PlanId]
INNER JOIN [Decisions] AS [d] ON [s].[Id] = [d].[RoundId]
ORDER BY [r1].[Id], [s].[Number], [s].[Id], [d].[At], [d].[Id];
