-- Data.CaseDesk.ListAsync

-- 1 of 2
-- PostgreSQL
-- @listId uuid
SELECT p."Id", p."AcceptedAt", p."CampaignId", p."FilerCode", p."FirstSubmittedAt", p."IsNil", p."PersonId", p."ReturnReason", p."Revision", p."SearchedFacets", p."SentAt", p."State", p."SubmittedAt", p."UnitId", p."UnitPath", p."Version"
FROM "ProblemLists" AS p
WHERE p."Id" = @listId
LIMIT 2;
-- SQL Server
DECLARE @listId varbinary(16);
SELECT TOP(2) [p].[Id], [p].[AcceptedAt], [p].[CampaignId], [p].[FilerCode], [p].[FirstSubmittedAt], [p].[IsNil], [p].[PersonId], [p].[ReturnReason], [p].[Revision], [p].[RowNumber], [p].[SearchedFacets], [p].[SentAt], [p].[State], [p].[SubmittedAt], [p].[UnitId], [p].[UnitPath], [p].[Version]
FROM [ProblemLists] AS [p]
WHERE [p].[Id] = @listId;

-- 2 of 2
-- PostgreSQL
-- @listId uuid
SELECT r."Id", r."CampaignId", r."FilerCode", r."FirstSubmittedAt", r."HasSignedRevision", r."ListId", r."Number", r."PersonId", r."SignedAt", r."State", r."UnitId", r."UnitPath", r."Version"
FROM "RectificationPlans" AS r
WHERE r."ListId" = @listId
ORDER BY r."Id"
LIMIT 2;
-- @listId uuid
SELECT p."Id", p."Digest", p."Number", p."PlanId", p."SignedAt", p."State", p."SubmittedAt", r0."Id"
FROM (
    SELECT r."Id"
    FROM "RectificationPlans" AS r
    WHERE r."ListId" = @listId
    ORDER BY r."Id"
    LIMIT 1
) AS r0
INNER JOIN "PlanRevisions" AS p ON r0."Id" = p."PlanId"
ORDER BY r0."Id", p."Number", p."Id";
-- @listId uuid
SELECT p0."Id", p0."CorrectedText", p0."Digest", p0."DueOn", p0."LeaderPersonId", p0."Note", p0."Order", p0."ProblemId", p0."ProblemRevision", p0."ResponsiblePersonId", p0."ResponsibleUnitId", p0."RevisionId", p0."Standard", r0."Id", p."Id"
FROM (
    SELECT r."Id"
    FROM "RectificationPlans" AS r
    WHERE r."ListId" = @listId
    ORDER BY r."Id"
    LIMIT 1
) AS r0
INNER JOIN "PlanRevisions" AS p ON r0."Id" = p."PlanId"
INNER JOIN "PlanLines" AS p0 ON p."Id" = p0."RevisionId"
ORDER BY r0."Id", p."Number", p."Id", p0."Order", p0."Id";
-- @listId uuid
SELECT p1."Id", p1."DueOn", p1."Key", p1."LineId", p1."Order", p1."OwnerPersonId", p1."StartOn", p1."Text", r0."Id", p."Id", p0."Id"
FROM (
    SELECT r."Id"
    FROM "RectificationPlans" AS r
    WHERE r."ListId" = @listId
    ORDER BY r."Id"
    LIMIT 1
) AS r0
INNER JOIN "PlanRevisions" AS p ON r0."Id" = p."PlanId"
INNER JOIN "PlanLines" AS p0 ON p."Id" = p0."RevisionId"
INNER JOIN "PlanMeasures" AS p1 ON p0."Id" = p1."LineId"
ORDER BY r0."Id", p."Number", p."Id", p0."Order", p0."Id", p1."Order";
-- @listId uuid
SELECT s."Id", s."Digest", s."EndedAt", s."ExtensionId", s."Number", s."Paper", s."PlanId", s."RevisionId", s."State", s."SubjectPersonId", s."SubmittedAt", s."SubmittedByName", s."SubmittedByPersonId", r1."Id"
FROM (
    SELECT r."Id"
    FROM "RectificationPlans" AS r
    WHERE r."ListId" = @listId
    ORDER BY r."Id"
    LIMIT 1
) AS r1
INNER JOIN "SignOffRounds" AS s ON r1."Id" = s."PlanId"
ORDER BY r1."Id", s."Number", s."Id";
-- @listId uuid
SELECT s0."Id", s0."ArrivedAt", s0."Order", s0."RoundId", s0."SignedByPersonId", s0."SignedForPersonId", s0."State", s0."Stops", s0."Target", r1."Id", s."Id"
FROM (
    SELECT r."Id"
    FROM "RectificationPlans" AS r
    WHERE r."ListId" = @listId
    ORDER BY r."Id"
    LIMIT 1
) AS r1
INNER JOIN "SignOffRounds" AS s ON r1."Id" = s."PlanId"
INNER JOIN "SignOffSteps" AS s0 ON s."Id" = s0."RoundId"
ORDER BY r1."Id", s."Number", s."Id", s0."Order";
-- @listId uuid
SELECT d."Id", d."Answer", d."At", d."Digest", d."HolderId", d."IsVoid", d."MarkedProblemIds", d."OnBehalfOfName", d."OnBehalfOfPersonId", d."Opinion", d."PersonId", d."PersonName", d."PostTitle", d."ReturnedToStep", d."RoundId", d."StepOrder", d."UnitName", r1."Id", s."Id"
FROM (
    SELECT r."Id"
    FROM "RectificationPlans" AS r
    WHERE r."ListId" = @listId
    ORDER BY r."Id"
    LIMIT 1
) AS r1
INNER JOIN "SignOffRounds" AS s ON r1."Id" = s."PlanId"
INNER JOIN "Decisions" AS d ON s."Id" = d."RoundId"
ORDER BY r1."Id", s."Number", s."Id", d."At", d."Id";
-- SQL Server
DECLARE @listId varbinary(16);
SELECT TOP(2) [r].[Id], [r].[CampaignId], [r].[FilerCode], [r].[FirstSubmittedAt], [r].[HasSignedRevision], [r].[ListId], [r].[Number], [r].[PersonId], [r].[RowNumber], [r].[SignedAt], [r].[State], [r].[UnitId], [r].[UnitPath], [r].[Version]
FROM [RectificationPlans] AS [r]
WHERE [r].[ListId] = @listId
ORDER BY [r].[Id];
DECLARE @listId varbinary(16);
SELECT [p].[Id], [p].[Digest], [p].[Number], [p].[PlanId], [p].[RowNumber], [p].[SignedAt], [p].[State], [p].[SubmittedAt], [r0].[Id]
FROM (
    SELECT TOP(1) [r].[Id]
    FROM [RectificationPlans] AS [r]
    WHERE [r].[ListId] = @listId
    ORDER BY [r].[Id]
) AS [r0]
INNER JOIN [PlanRevisions] AS [p] ON [r0].[Id] = [p].[PlanId]
ORDER BY [r0].[Id], [p].[Number], [p].[Id];
DECLARE @listId varbinary(16);
SELECT [p0].[Id], [p0].[CorrectedText], [p0].[Digest], [p0].[DueOn], [p0].[LeaderPersonId], [p0].[Note], [p0].[Order], [p0].[ProblemId], [p0].[ProblemRevision], [p0].[ResponsiblePersonId], [p0].[ResponsibleUnitId], [p0].[RevisionId], [p0].[RowNumber], [p0].[Standard], [r0].[Id], [p].[Id]
FROM (
    SELECT TOP(1) [r].[Id]
    FROM [RectificationPlans] AS [r]
    WHERE [r].[ListId] = @listId
    ORDER BY [r].[Id]
) AS [r0]
INNER JOIN [PlanRevisions] AS [p] ON [r0].[Id] = [p].[PlanId]
INNER JOIN [PlanLines] AS [p0] ON [p].[Id] = [p0].[RevisionId]
ORDER BY [r0].[Id], [p].[Number], [p].[Id], [p0].[Order], [p0].[Id];
DECLARE @listId varbinary(16);
SELECT [p1].[Id], [p1].[DueOn], [p1].[Key], [p1].[LineId], [p1].[Order], [p1].[OwnerPersonId], [p1].[RowNumber], [p1].[StartOn], [p1].[Text], [r0].[Id], [p].[Id], [p0].[Id]
FROM (
    SELECT TOP(1) [r].[Id]
    FROM [RectificationPlans] AS [r]
    WHERE [r].[ListId] = @listId
    ORDER BY [r].[Id]
) AS [r0]
INNER JOIN [PlanRevisions] AS [p] ON [r0].[Id] = [p].[PlanId]
INNER JOIN [PlanLines] AS [p0] ON [p].[Id] = [p0].[RevisionId]
INNER JOIN [PlanMeasures] AS [p1] ON [p0].[Id] = [p1].[LineId]
ORDER BY [r0].[Id], [p].[Number], [p].[Id], [p0].[Order], [p0].[Id], [p1].[Order];
DECLARE @listId varbinary(16);
SELECT [s].[Id], [s].[Digest], [s].[EndedAt], [s].[ExtensionId], [s].[Number], [s].[Paper], [s].[PlanId], [s].[RevisionId], [s].[RowNumber], [s].[State], [s].[SubjectPersonId], [s].[SubmittedAt], [s].[SubmittedByName], [s].[SubmittedByPersonId], [r1].[Id]
FROM (
    SELECT TOP(1) [r].[Id]
    FROM [RectificationPlans] AS [r]
    WHERE [r].[ListId] = @listId
    ORDER BY [r].[Id]
) AS [r1]
INNER JOIN [SignOffRounds] AS [s] ON [r1].[Id] = [s].[PlanId]
ORDER BY [r1].[Id], [s].[Number], [s].[Id];
DECLARE @listId varbinary(16);
SELECT [s0].[Id], [s0].[ArrivedAt], [s0].[Order], [s0].[RoundId], [s0].[RowNumber], [s0].[SignedByPersonId], [s0].[SignedForPersonId], [s0].[State], [s0].[Stops], [s0].[Target], [r1].[Id], [s].[Id]
FROM (
    SELECT TOP(1) [r].[Id]
    FROM [RectificationPlans] AS [r]
    WHERE [r].[ListId] = @listId
    ORDER BY [r].[Id]
) AS [r1]
INNER JOIN [SignOffRounds] AS [s] ON [r1].[Id] = [s].[PlanId]
INNER JOIN [SignOffSteps] AS [s0] ON [s].[Id] = [s0].[RoundId]
ORDER BY [r1].[Id], [s].[Number], [s].[Id], [s0].[Order];
DECLARE @listId varbinary(16);
SELECT [d].[Id], [d].[Answer], [d].[At], [d].[Digest], [d].[HolderId], [d].[IsVoid], [d].[MarkedProblemIds], [d].[OnBehalfOfName], [d].[OnBehalfOfPersonId], [d].[Opinion], [d].[PersonId], [d].[PersonName], [d].[PostTitle], [d].[ReturnedToStep], [d].[RoundId], [d].[RowNumber], [d].[StepOrder], [d].[UnitName], [r1].[Id], [s].[Id]
FROM (
    SELECT TOP(1) [r].[Id]
    FROM [RectificationPlans] AS [r]
    WHERE [r].[ListId] = @listId
    ORDER BY [r].[Id]
) AS [r1]
INNER JOIN [SignOffRounds] AS [s] ON [r1].[Id] = [s].[PlanId]
INNER JOIN [Decisions] AS [d] ON [s].[Id] = [d].[RoundId]
ORDER BY [r1].[Id], [s].[Number], [s].[Id], [d].[At], [d].[Id];
