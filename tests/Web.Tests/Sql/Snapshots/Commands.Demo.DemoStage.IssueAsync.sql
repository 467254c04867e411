-- Commands.Demo.DemoStage.IssueAsync

-- 1 of 4
-- PostgreSQL
-- @campaignId uuid, @unit uuid
SELECT p."Id", p."AcceptedAt", p."CampaignId", p."FilerCode", p."FirstSubmittedAt", p."IsNil", p."PersonId", p."ReturnReason", p."Revision", p."SearchedFacets", p."SentAt", p."State", p."SubmittedAt", p."UnitId", p."UnitPath", p."Version"
FROM "ProblemLists" AS p
WHERE p."CampaignId" = @campaignId AND p."UnitId" = @unit AND p."PersonId" IS NULL
LIMIT 2;
-- SQL Server
DECLARE @campaignId varbinary(16), @unit varbinary(16);
SELECT TOP(2) [p].[Id], [p].[AcceptedAt], [p].[CampaignId], [p].[FilerCode], [p].[FirstSubmittedAt], [p].[IsNil], [p].[PersonId], [p].[ReturnReason], [p].[Revision], [p].[RowNumber], [p].[SearchedFacets], [p].[SentAt], [p].[State], [p].[SubmittedAt], [p].[UnitId], [p].[UnitPath], [p].[Version]
FROM [ProblemLists] AS [p]
WHERE [p].[CampaignId] = @campaignId AND [p].[UnitId] = @unit AND [p].[PersonId] IS NULL;

-- 2 of 4
-- PostgreSQL
-- @campaignId uuid, @unit uuid, @e_Deliverable character varying(60)
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."CampaignId" = @campaignId AND d."UnitId" = @unit AND d."IsOpen" AND d."PersonId" IS NULL AND d."DeliverableCode" = @e_Deliverable
ORDER BY d."DueAt", d."Id";
-- SQL Server
DECLARE @campaignId varbinary(16), @unit varbinary(16), @e_Deliverable varchar(60);
SELECT [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[CampaignId] = @campaignId AND [d].[UnitId] = @unit AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[PersonId] IS NULL AND [d].[DeliverableCode] = @e_Deliverable
ORDER BY [d].[DueAt], [d].[Id];

-- 3 of 4
-- PostgreSQL
-- @campaignId uuid, @unit uuid, @problem uuid
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."CampaignId" = @campaignId AND d."UnitId" = @unit AND d."IsOpen" AND d."PersonId" IS NULL AND d."ProblemId" = @problem
ORDER BY d."DueAt", d."Id";
-- SQL Server
DECLARE @campaignId varbinary(16), @unit varbinary(16), @problem varbinary(16);
SELECT [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[CampaignId] = @campaignId AND [d].[UnitId] = @unit AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[PersonId] IS NULL AND [d].[ProblemId] = @problem
ORDER BY [d].[DueAt], [d].[Id];

-- 4 of 4
-- PostgreSQL
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE FALSE
ORDER BY d."DueAt", d."Id";
-- SQL Server
SELECT [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE 0 = 1
ORDER BY [d].[DueAt], [d].[Id];
