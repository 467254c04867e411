-- Data.CaseDesk.ProblemsOfAsync

-- 1 of 1
-- PostgreSQL
-- @listId uuid
SELECT p."Id", p."AcceptedAt", p."CampaignId", p."ClaimedAt", p."ClaimedByPersonId", p."ClosedAt", p."DueOn", p."FiledAt", p."FiledSingly", p."FilerCode", p."FollowUpOn", p."FollowUpOpenedAt", p."InspectionId", p."ListId", p."Number", p."OriginalDueOn", p."PersonId", p."ResponsiblePersonId", p."Result", p."ResultFileId", p."ResultReference", p."ReturnReason", p."Revision", p."SortDue", p."State", p."Subject", p."UnitId", p."UnitPath", p."Version", p."WrittenByPersonId", p."Content_BenchmarkCode", p."Content_DoneOn", p."Content_DoneWhat", p."Content_DueOn", p."Content_FacetCode", p."Content_FirstResultOn", p."Content_FocusAreaCode", p."Content_FocusNote", p."Content_Measure", p."Content_ResponsiblePersonId", p."Content_SourceCode", p."Content_SourceReference", p."Content_Standard", p."Content_Term", p."Content_Text"
FROM "Problems" AS p
WHERE p."ListId" = @listId
ORDER BY p."Id";
-- @listId uuid
SELECT p0."ProblemId", p0."Number", p0."At", p0."Content_BenchmarkCode", p0."Content_DoneOn", p0."Content_DoneWhat", p0."Content_DueOn", p0."Content_FacetCode", p0."Content_FirstResultOn", p0."Content_FocusAreaCode", p0."Content_FocusNote", p0."Content_Measure", p0."Content_ResponsiblePersonId", p0."Content_SourceCode", p0."Content_SourceReference", p0."Content_Standard", p0."Content_Term", p0."Content_Text", p."Id"
FROM "Problems" AS p
INNER JOIN "ProblemRevisions" AS p0 ON p."Id" = p0."ProblemId"
WHERE p."ListId" = @listId
ORDER BY p."Id", p0."Number";
-- @listId uuid
SELECT a."ProblemId", a."UnitId", a."UnitPath", p."Id"
FROM "Problems" AS p
INNER JOIN "AssistingUnits" AS a ON p."Id" = a."ProblemId"
WHERE p."ListId" = @listId
ORDER BY p."Id";
-- @listId uuid
SELECT m."Id", m."DoneAt", m."DueOn", m."Order", m."OriginalDueOn", m."OwnerPersonId", m."ProblemId", m."StartOn", m."StartedAt", m."Text", p."Id"
FROM "Problems" AS p
INNER JOIN "MeasureTasks" AS m ON p."Id" = m."ProblemId"
WHERE p."ListId" = @listId
ORDER BY p."Id", m."Order", m."Id";
-- @listId uuid
SELECT m0."Id", m0."At", m0."Done", m0."MeasureId", m0."PersonId", m0."PersonName", m0."Text", p."Id", m."Id"
FROM "Problems" AS p
INNER JOIN "MeasureTasks" AS m ON p."Id" = m."ProblemId"
INNER JOIN "MeasureReports" AS m0 ON m."Id" = m0."MeasureId"
WHERE p."ListId" = @listId
ORDER BY p."Id", m."Order", m."Id", m0."Id";
-- @listId uuid
SELECT s1."Id", s1."Done", s1."Interim", s1."MeasureId", s1."NewDueOn", s1."Number", s1."OldDueOn", s1."ProblemId", s1."Reason", s1."Id0", s1."Digest", s1."EndedAt", s1."ExtensionId", s1."Number0", s1."Paper", s1."PlanId", s1."RevisionId", s1."State", s1."SubjectPersonId", s1."SubmittedAt", s1."SubmittedByName", s1."SubmittedByPersonId", p."Id"
FROM "Problems" AS p
INNER JOIN (
    SELECT e."Id", e."Done", e."Interim", e."MeasureId", e."NewDueOn", e."Number", e."OldDueOn", e."ProblemId", e."Reason", s."Id" AS "Id0", s."Digest", s."EndedAt", s."ExtensionId", s."Number" AS "Number0", s."Paper", s."PlanId", s."RevisionId", s."State", s."SubjectPersonId", s."SubmittedAt", s."SubmittedByName", s."SubmittedByPersonId"
    FROM "Extensions" AS e
    LEFT JOIN "SignOffRounds" AS s ON e."Id" = s."ExtensionId"
) AS s1 ON p."Id" = s1."ProblemId"
WHERE p."ListId" = @listId
ORDER BY p."Id", s1."Number", s1."Id", s1."Id0";
-- @listId uuid
SELECT s0."Id", s0."ArrivedAt", s0."Order", s0."RoundId", s0."SignedByPersonId", s0."SignedForPersonId", s0."State", s0."Stops", s0."Target", p."Id", s1."Id", s1."Id0"
FROM "Problems" AS p
INNER JOIN (
    SELECT e."Id", e."Number", e."ProblemId", s."Id" AS "Id0"
    FROM "Extensions" AS e
    LEFT JOIN "SignOffRounds" AS s ON e."Id" = s."ExtensionId"
) AS s1 ON p."Id" = s1."ProblemId"
INNER JOIN "SignOffSteps" AS s0 ON s1."Id0" = s0."RoundId"
WHERE p."ListId" = @listId
ORDER BY p."Id", s1."Number", s1."Id", s1."Id0", s0."Order";
-- @listId uuid
SELECT d."Id", d."Answer", d."At", d."Digest", d."HolderId", d."IsVoid", d."MarkedProblemIds", d."OnBehalfOfName", d."OnBehalfOfPersonId", d."Opinion", d."PersonId", d."PersonName", d."PostTitle", d."ReturnedToStep", d."RoundId", d."StepOrder", d."UnitName", p."Id", s1."Id", s1."Id0"
FROM "Problems" AS p
INNER JOIN (
    SELECT e."Id", e."Number", e."ProblemId", s."Id" AS "Id0"
    FROM "Extensions" AS e
    LEFT JOIN "SignOffRounds" AS s ON e."Id" = s."ExtensionId"
) AS s1 ON p."Id" = s1."ProblemId"
INNER JOIN "Decisions" AS d ON s1."Id0" = d."RoundId"
WHERE p."ListId" = @listId
ORDER BY p."Id", s1."Number", s1."Id", s1."Id0", d."At", d."Id";
-- SQL Server
DECLARE @listId varbinary(16);
SELECT [p].[Id], [p].[AcceptedAt], [p].[CampaignId], [p].[ClaimedAt], [p].[ClaimedByPersonId], [p].[ClosedAt], [p].[DueOn], [p].[FiledAt], [p].[FiledSingly], [p].[FilerCode], [p].[FollowUpOn], [p].[FollowUpOpenedAt], [p].[InspectionId], [p].[ListId], [p].[Number], [p].[OriginalDueOn], [p].[PersonId], [p].[ResponsiblePersonId], [p].[Result], [p].[ResultFileId], [p].[ResultReference], [p].[ReturnReason], [p].[Revision], [p].[RowNumber], [p].[SortDue], [p].[State], [p].[Subject], [p].[UnitId], [p].[UnitPath], [p].[Version], [p].[WrittenByPersonId], [p].[Content_BenchmarkCode], [p].[Content_DoneOn], [p].[Content_DoneWhat], [p].[Content_DueOn], [p].[Content_FacetCode], [p].[Content_FirstResultOn], [p].[Content_FocusAreaCode], [p].[Content_FocusNote], [p].[Content_Measure], [p].[Content_ResponsiblePersonId], [p].[Content_SourceCode], [p].[Content_SourceReference], [p].[Content_Standard], [p].[Content_Term], [p].[Content_Text]
FROM [Problems] AS [p]
WHERE [p].[ListId] = @listId
ORDER BY [p].[Id];
DECLARE @listId varbinary(16);
SELECT [p0].[ProblemId], [p0].[Number], [p0].[At], [p0].[Content_BenchmarkCode], [p0].[Content_DoneOn], [p0].[Content_DoneWhat], [p0].[Content_DueOn], [p0].[Content_FacetCode], [p0].[Content_FirstResultOn], [p0].[Content_FocusAreaCode], [p0].[Content_FocusNote], [p0].[Content_Measure], [p0].[Content_ResponsiblePersonId], [p0].[Content_SourceCode], [p0].[Content_SourceReference], [p0].[Content_Standard], [p0].[Content_Term], [p0].[Content_Text], [p].[Id]
FROM [Problems] AS [p]
INNER JOIN [ProblemRevisions] AS [p0] ON [p].[Id] = [p0].[ProblemId]
WHERE [p].[ListId] = @listId
ORDER BY [p].[Id], [p0].[Number];
DECLARE @listId varbinary(16);
SELECT [a].[ProblemId], [a].[UnitId], [a].[UnitPath], [p].[Id]
FROM [Problems] AS [p]
INNER JOIN [AssistingUnits] AS [a] ON [p].[Id] = [a].[ProblemId]
WHERE [p].[ListId] = @listId
ORDER BY [p].[Id];
DECLARE @listId varbinary(16);
SELECT [m].[Id], [m].[DoneAt], [m].[DueOn], [m].[Order], [m].[OriginalDueOn], [m].[OwnerPersonId], [m].[ProblemId], [m].[RowNumber], [m].[StartOn], [m].[StartedAt], [m].[Text], [p].[Id]
FROM [Problems] AS [p]
INNER JOIN [MeasureTasks] AS [m] ON [p].[Id] = [m].[ProblemId]
WHERE [p].[ListId] = @listId
ORDER BY [p].[Id], [m].[Order], [m].[Id];
DECLARE @listId varbinary(16);
SELECT [m0].[Id], [m0].[At], [m0].[Done], [m0].[MeasureId], [m0].[PersonId], [m0].[PersonName], [m0].[RowNumber], [m0].[Text], [p].[Id], [m].[Id]
FROM [Problems] AS [p]
INNER JOIN [MeasureTasks] AS [m] ON [p].[Id] = [m].[ProblemId]
INNER JOIN [MeasureReports] AS [m0] ON [m].[Id] = [m0].[MeasureId]
WHERE [p].[ListId] = @listId
ORDER BY [p].[Id], [m].[Order], [m].[Id], [m0].[Id];
DECLARE @listId varbinary(16);
SELECT [s1].[Id], [s1].[Done], [s1].[Interim], [s1].[MeasureId], [s1].[NewDueOn], [s1].[Number], [s1].[OldDueOn], [s1].[ProblemId], [s1].[Reason], [s1].[RowNumber], [s1].[Id0], [s1].[Digest], [s1].[EndedAt], [s1].[ExtensionId], [s1].[Number0], [s1].[Paper], [s1].[PlanId], [s1].[RevisionId], [s1].[RowNumber0], [s1].[State], [s1].[SubjectPersonId], [s1].[SubmittedAt], [s1].[SubmittedByName], [s1].[SubmittedByPersonId], [p].[Id]
FROM [Problems] AS [p]
INNER JOIN (
    SELECT [e].[Id], [e].[Done], [e].[Interim], [e].[MeasureId], [e].[NewDueOn], [e].[Number], [e].[OldDueOn], [e].[ProblemId], [e].[Reason], [e].[RowNumber], [s].[Id] AS [Id0], [s].[Digest], [s].[EndedAt], [s].[ExtensionId], [s].[Number] AS [Number0], [s].[Paper], [s].[PlanId], [s].[RevisionId], [s].[RowNumber] AS [RowNumber0], [s].[State], [s].[SubjectPersonId], [s].[SubmittedAt], [s].[SubmittedByName], [s].[SubmittedByPersonId]
    FROM [Extensions] AS [e]
    LEFT JOIN [SignOffRounds] AS [s] ON [e].[Id] = [s].[ExtensionId]
) AS [s1] ON [p].[Id] = [s1].[ProblemId]
WHERE [p].[ListId] = @listId
ORDER BY [p].[Id], [s1].[Number], [s1].[Id], [s1].[Id0];
DECLARE @listId varbinary(16);
SELECT [s0].[Id], [s0].[ArrivedAt], [s0].[Order], [s0].[RoundId], [s0].[RowNumber], [s0].[SignedByPersonId], [s0].[SignedForPersonId], [s0].[State], [s0].[Stops], [s0].[Target], [p].[Id], [s1].[Id], [s1].[Id0]
FROM [Problems] AS [p]
INNER JOIN (
    SELECT [e].[Id], [e].[Number], [e].[ProblemId], [s].[Id] AS [Id0]
    FROM [Extensions] AS [e]
    LEFT JOIN [SignOffRounds] AS [s] ON [e].[Id] = [s].[ExtensionId]
) AS [s1] ON [p].[Id] = [s1].[ProblemId]
INNER JOIN [SignOffSteps] AS [s0] ON [s1].[Id0] = [s0].[RoundId]
WHERE [p].[ListId] = @listId
ORDER BY [p].[Id], [s1].[Number], [s1].[Id], [s1].[Id0], [s0].[Order];
DECLARE @listId varbinary(16);
SELECT [d].[Id], [d].[Answer], [d].[At], [d].[Digest], [d].[HolderId], [d].[IsVoid], [d].[MarkedProblemIds], [d].[OnBehalfOfName], [d].[OnBehalfOfPersonId], [d].[Opinion], [d].[PersonId], [d].[PersonName], [d].[PostTitle], [d].[ReturnedToStep], [d].[RoundId], [d].[RowNumber], [d].[StepOrder], [d].[UnitName], [p].[Id], [s1].[Id], [s1].[Id0]
FROM [Problems] AS [p]
INNER JOIN (
    SELECT [e].[Id], [e].[Number], [e].[ProblemId], [s].[Id] AS [Id0]
    FROM [Extensions] AS [e]
    LEFT JOIN [SignOffRounds] AS [s] ON [e].[Id] = [s].[ExtensionId]
) AS [s1] ON [p].[Id] = [s1].[ProblemId]
INNER JOIN [Decisions] AS [d] ON [s1].[Id0] = [d].[RoundId]
WHERE [p].[ListId] = @listId
ORDER BY [p].[Id], [s1].[Number], [s1].[Id], [s1].[Id0], [d].[At], [d].[Id];
