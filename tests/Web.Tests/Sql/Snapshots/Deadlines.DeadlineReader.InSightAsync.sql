-- Deadlines.DeadlineReader.InSightAsync

-- 1 of 12
-- PostgreSQL
-- @id uuid
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."Id" = @id
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16);
SELECT TOP(2) [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[Id] = @id;

-- 2 of 12
-- PostgreSQL
-- @id uuid, @actor_PersonId uuid
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."Id" = @id AND d."PersonId" IS NULL AND EXISTS (
    SELECT 1
    FROM "Notices" AS n
    WHERE n."DeadlineId" = d."Id" AND n."PersonId" = @actor_PersonId)
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16), @actor_PersonId varbinary(16);
SELECT TOP(2) [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[Id] = @id AND [d].[PersonId] IS NULL AND EXISTS (
    SELECT 1
    FROM [Notices] AS [n]
    WHERE [n].[DeadlineId] = [d].[Id] AND [n].[PersonId] = @actor_PersonId);

-- 3 of 12
-- PostgreSQL
-- @id uuid, @files uuid[], @me uuid, @me3 uuid, @holders uuid[]
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."Id" = @id AND EXISTS (
    SELECT 1
    FROM "Problems" AS p
    WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me3 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0)) AND p."Id" = d."ProblemId")
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16);
SELECT TOP(2) [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[Id] = @id AND EXISTS (
    SELECT 1
    FROM [Problems] AS [p]
    WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me3 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r]
        WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[Id] = [d].[ProblemId]);

-- 4 of 12
-- PostgreSQL
-- @id uuid, @holders uuid[], @delegated uuid[], @me uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From7 character varying(60), @range_To8 character varying(60), @range_From9 character varying(60), @range_To10 character varying(60), @range_From11 character varying(60), @range_To12 character varying(60), @range_From13 character varying(60), @range_To14 character varying(60)
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."Id" = @id AND (d."OwnerId" = ANY (@holders) OR (d."Kind" = 'sign-off-step' AND d."IsOpen" AND d."OwnerId" = ANY (@delegated)) OR d."PersonId" = @me OR (d."PersonId" IS NULL AND (d."UnitPath" = ANY (@units) OR (d."UnitPath" >= @range_From AND d."UnitPath" < @range_To) OR (d."UnitPath" >= @range_From7 AND d."UnitPath" < @range_To8) OR (d."UnitPath" >= @range_From9 AND d."UnitPath" < @range_To10) OR (d."UnitPath" >= @range_From11 AND d."UnitPath" < @range_To12) OR (d."UnitPath" >= @range_From13 AND d."UnitPath" < @range_To14))) OR (d."ListId" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM "ReadGrants" AS r
    WHERE r."ListId" = d."ListId" AND r."HolderId" = ANY (@holders))))
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @me varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From7 varchar(60), @range_To8 varchar(60), @range_From9 varchar(60), @range_To10 varchar(60), @range_From11 varchar(60), @range_To12 varchar(60), @range_From13 varchar(60), @range_To14 varchar(60), @holders3 varbinary(16), @holders4 varbinary(16);
SELECT TOP(2) [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[Id] = @id AND ([d].[OwnerId] IN (@holders1, @holders2) OR ([d].[Kind] = 'sign-off-step' AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@delegated1, @delegated2)) OR [d].[PersonId] = @me OR ([d].[PersonId] IS NULL AND ([d].[UnitPath] IN (@units1, @units2) OR ([d].[UnitPath] >= @range_From AND [d].[UnitPath] < @range_To) OR ([d].[UnitPath] >= @range_From7 AND [d].[UnitPath] < @range_To8) OR ([d].[UnitPath] >= @range_From9 AND [d].[UnitPath] < @range_To10) OR ([d].[UnitPath] >= @range_From11 AND [d].[UnitPath] < @range_To12) OR ([d].[UnitPath] >= @range_From13 AND [d].[UnitPath] < @range_To14))) OR ([d].[ListId] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [ReadGrants] AS [r]
    WHERE [r].[ListId] = [d].[ListId] AND [r].[HolderId] IN (@holders3, @holders4))));

-- 5 of 12
-- PostgreSQL
-- @id uuid, @holders uuid[], @me uuid
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."Id" = @id AND (d."OwnerId" = ANY (@holders) OR d."PersonId" = @me OR d."PersonId" IS NULL OR (d."ListId" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM "ReadGrants" AS r
    WHERE r."ListId" = d."ListId" AND r."HolderId" = ANY (@holders))))
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me varbinary(16), @holders3 varbinary(16), @holders4 varbinary(16);
SELECT TOP(2) [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[Id] = @id AND ([d].[OwnerId] IN (@holders1, @holders2) OR [d].[PersonId] = @me OR [d].[PersonId] IS NULL OR ([d].[ListId] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [ReadGrants] AS [r]
    WHERE [r].[ListId] = [d].[ListId] AND [r].[HolderId] IN (@holders3, @holders4))));

-- 6 of 12
-- PostgreSQL
-- @id uuid, @holders uuid[], @me uuid, @units character varying(60)[]
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."Id" = @id AND (d."OwnerId" = ANY (@holders) OR d."PersonId" = @me OR (d."PersonId" IS NULL AND d."UnitPath" = ANY (@units)) OR (d."ListId" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM "ReadGrants" AS r
    WHERE r."ListId" = d."ListId" AND r."HolderId" = ANY (@holders))))
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me varbinary(16), @units1 varchar(60), @units2 varchar(60), @holders3 varbinary(16), @holders4 varbinary(16);
SELECT TOP(2) [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[Id] = @id AND ([d].[OwnerId] IN (@holders1, @holders2) OR [d].[PersonId] = @me OR ([d].[PersonId] IS NULL AND [d].[UnitPath] IN (@units1, @units2)) OR ([d].[ListId] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [ReadGrants] AS [r]
    WHERE [r].[ListId] = [d].[ListId] AND [r].[HolderId] IN (@holders3, @holders4))));

-- 7 of 12
-- PostgreSQL
-- @id uuid, @holders uuid[], @me uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60)
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."Id" = @id AND (d."OwnerId" = ANY (@holders) OR d."PersonId" = @me OR (d."PersonId" IS NULL AND (d."UnitPath" = ANY (@units) OR (d."UnitPath" >= @range_From AND d."UnitPath" < @range_To) OR (d."UnitPath" >= @range_From6 AND d."UnitPath" < @range_To7) OR (d."UnitPath" >= @range_From8 AND d."UnitPath" < @range_To9))) OR (d."ListId" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM "ReadGrants" AS r
    WHERE r."ListId" = d."ListId" AND r."HolderId" = ANY (@holders))))
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @holders3 varbinary(16), @holders4 varbinary(16);
SELECT TOP(2) [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[Id] = @id AND ([d].[OwnerId] IN (@holders1, @holders2) OR [d].[PersonId] = @me OR ([d].[PersonId] IS NULL AND ([d].[UnitPath] IN (@units1, @units2) OR ([d].[UnitPath] >= @range_From AND [d].[UnitPath] < @range_To) OR ([d].[UnitPath] >= @range_From6 AND [d].[UnitPath] < @range_To7) OR ([d].[UnitPath] >= @range_From8 AND [d].[UnitPath] < @range_To9))) OR ([d].[ListId] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [ReadGrants] AS [r]
    WHERE [r].[ListId] = [d].[ListId] AND [r].[HolderId] IN (@holders3, @holders4))));

-- 8 of 12
-- PostgreSQL
-- @id uuid, @paths character varying(60)[], @files uuid[], @me uuid, @me4 uuid, @holders uuid[], @range_From character varying(60), @range_To character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @range_From12 character varying(60), @range_To13 character varying(60), @range_From14 character varying(60), @range_To15 character varying(60), @range_From16 character varying(60), @range_To17 character varying(60), @units character varying(60)[], @range_From20 character varying(60), @range_To21 character varying(60), @range_From22 character varying(60), @range_To23 character varying(60), @range_From24 character varying(60), @range_To25 character varying(60), @range_From26 character varying(60), @range_To27 character varying(60), @range_From28 character varying(60), @range_To29 character varying(60), @units31 character varying(60)[]
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."Id" = @id AND EXISTS (
    SELECT 1
    FROM "Problems" AS p
    WHERE ((p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me4 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me4 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR (p."PersonId" IS NULL AND NOT (p."UnitPath" = ANY (@paths) AND p."UnitPath" = ANY (@paths) IS NOT NULL) AND p."State" <> 'draft' AND p."Revision" > 0 AND ((p."UnitPath" > @range_From AND p."UnitPath" < @range_To) OR (p."UnitPath" > @range_From10 AND p."UnitPath" < @range_To11) OR (p."UnitPath" > @range_From12 AND p."UnitPath" < @range_To13) OR (p."UnitPath" > @range_From14 AND p."UnitPath" < @range_To15) OR (p."UnitPath" > @range_From16 AND p."UnitPath" < @range_To17))) OR (p."PersonId" IS NULL AND p."ResponsiblePersonId" = @me4 AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From20 OR p."UnitPath" >= @range_To21) AND (p."UnitPath" < @range_From22 OR p."UnitPath" >= @range_To23) AND (p."UnitPath" < @range_From24 OR p."UnitPath" >= @range_To25) AND (p."UnitPath" < @range_From26 OR p."UnitPath" >= @range_To27) AND (p."UnitPath" < @range_From28 OR p."UnitPath" >= @range_To29)) OR (p."PersonId" IS NULL AND (p."ResponsiblePersonId" <> @me4 OR p."ResponsiblePersonId" IS NULL) AND EXISTS (
        SELECT 1
        FROM "AssistingUnits" AS a
        WHERE p."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units31)) AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From20 OR p."UnitPath" >= @range_To21) AND (p."UnitPath" < @range_From22 OR p."UnitPath" >= @range_To23) AND (p."UnitPath" < @range_From24 OR p."UnitPath" >= @range_To25) AND (p."UnitPath" < @range_From26 OR p."UnitPath" >= @range_To27) AND (p."UnitPath" < @range_From28 OR p."UnitPath" >= @range_To29))) AND p."Id" = d."ProblemId")
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16), @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me4 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From varchar(60), @range_To varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @range_From12 varchar(60), @range_To13 varchar(60), @range_From14 varchar(60), @range_To15 varchar(60), @range_From16 varchar(60), @range_To17 varchar(60), @me40 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From20 varchar(60), @range_To21 varchar(60), @range_From22 varchar(60), @range_To23 varchar(60), @range_From24 varchar(60), @range_To25 varchar(60), @range_From26 varchar(60), @range_To27 varchar(60), @range_From28 varchar(60), @range_To29 varchar(60), @units311 varchar(60), @units312 varchar(60);
SELECT TOP(2) [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[Id] = @id AND EXISTS (
    SELECT 1
    FROM [Problems] AS [p]
    WHERE (([p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me4 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me4 AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r]
        WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR ([p].[PersonId] IS NULL AND [p].[UnitPath] NOT IN (@paths1, @paths2) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND (([p].[UnitPath] > @range_From AND [p].[UnitPath] < @range_To) OR ([p].[UnitPath] > @range_From10 AND [p].[UnitPath] < @range_To11) OR ([p].[UnitPath] > @range_From12 AND [p].[UnitPath] < @range_To13) OR ([p].[UnitPath] > @range_From14 AND [p].[UnitPath] < @range_To15) OR ([p].[UnitPath] > @range_From16 AND [p].[UnitPath] < @range_To17))) OR ([p].[PersonId] IS NULL AND [p].[ResponsiblePersonId] = @me40 AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From20 OR [p].[UnitPath] >= @range_To21) AND ([p].[UnitPath] < @range_From22 OR [p].[UnitPath] >= @range_To23) AND ([p].[UnitPath] < @range_From24 OR [p].[UnitPath] >= @range_To25) AND ([p].[UnitPath] < @range_From26 OR [p].[UnitPath] >= @range_To27) AND ([p].[UnitPath] < @range_From28 OR [p].[UnitPath] >= @range_To29)) OR ([p].[PersonId] IS NULL AND ([p].[ResponsiblePersonId] <> @me40 OR [p].[ResponsiblePersonId] IS NULL) AND EXISTS (
        SELECT 1
        FROM [AssistingUnits] AS [a]
        WHERE [p].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units311, @units312)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From20 OR [p].[UnitPath] >= @range_To21) AND ([p].[UnitPath] < @range_From22 OR [p].[UnitPath] >= @range_To23) AND ([p].[UnitPath] < @range_From24 OR [p].[UnitPath] >= @range_To25) AND ([p].[UnitPath] < @range_From26 OR [p].[UnitPath] >= @range_To27) AND ([p].[UnitPath] < @range_From28 OR [p].[UnitPath] >= @range_To29))) AND [p].[Id] = [d].[ProblemId]);

-- 9 of 12
-- PostgreSQL
-- @id uuid, @paths character varying(60)[], @files uuid[], @me uuid, @me4 uuid, @holders uuid[], @range_From character varying(60), @range_To character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @range_From12 character varying(60), @range_To13 character varying(60), @units character varying(60)[], @range_From16 character varying(60), @range_To17 character varying(60), @range_From18 character varying(60), @range_To19 character varying(60), @range_From20 character varying(60), @range_To21 character varying(60), @units23 character varying(60)[]
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."Id" = @id AND EXISTS (
    SELECT 1
    FROM "Problems" AS p
    WHERE ((p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me4 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me4 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR (p."PersonId" IS NULL AND NOT (p."UnitPath" = ANY (@paths) AND p."UnitPath" = ANY (@paths) IS NOT NULL) AND p."State" <> 'draft' AND p."Revision" > 0 AND ((p."UnitPath" > @range_From AND p."UnitPath" < @range_To) OR (p."UnitPath" > @range_From10 AND p."UnitPath" < @range_To11) OR (p."UnitPath" > @range_From12 AND p."UnitPath" < @range_To13))) OR (p."PersonId" IS NULL AND p."ResponsiblePersonId" = @me4 AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From16 OR p."UnitPath" >= @range_To17) AND (p."UnitPath" < @range_From18 OR p."UnitPath" >= @range_To19) AND (p."UnitPath" < @range_From20 OR p."UnitPath" >= @range_To21)) OR (p."PersonId" IS NULL AND (p."ResponsiblePersonId" <> @me4 OR p."ResponsiblePersonId" IS NULL) AND EXISTS (
        SELECT 1
        FROM "AssistingUnits" AS a
        WHERE p."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units23)) AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From16 OR p."UnitPath" >= @range_To17) AND (p."UnitPath" < @range_From18 OR p."UnitPath" >= @range_To19) AND (p."UnitPath" < @range_From20 OR p."UnitPath" >= @range_To21))) AND p."Id" = d."ProblemId")
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16), @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me4 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From varchar(60), @range_To varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @range_From12 varchar(60), @range_To13 varchar(60), @me40 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From16 varchar(60), @range_To17 varchar(60), @range_From18 varchar(60), @range_To19 varchar(60), @range_From20 varchar(60), @range_To21 varchar(60), @units231 varchar(60), @units232 varchar(60);
SELECT TOP(2) [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[Id] = @id AND EXISTS (
    SELECT 1
    FROM [Problems] AS [p]
    WHERE (([p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me4 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me4 AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r]
        WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR ([p].[PersonId] IS NULL AND [p].[UnitPath] NOT IN (@paths1, @paths2) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND (([p].[UnitPath] > @range_From AND [p].[UnitPath] < @range_To) OR ([p].[UnitPath] > @range_From10 AND [p].[UnitPath] < @range_To11) OR ([p].[UnitPath] > @range_From12 AND [p].[UnitPath] < @range_To13))) OR ([p].[PersonId] IS NULL AND [p].[ResponsiblePersonId] = @me40 AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From16 OR [p].[UnitPath] >= @range_To17) AND ([p].[UnitPath] < @range_From18 OR [p].[UnitPath] >= @range_To19) AND ([p].[UnitPath] < @range_From20 OR [p].[UnitPath] >= @range_To21)) OR ([p].[PersonId] IS NULL AND ([p].[ResponsiblePersonId] <> @me40 OR [p].[ResponsiblePersonId] IS NULL) AND EXISTS (
        SELECT 1
        FROM [AssistingUnits] AS [a]
        WHERE [p].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units231, @units232)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From16 OR [p].[UnitPath] >= @range_To17) AND ([p].[UnitPath] < @range_From18 OR [p].[UnitPath] >= @range_To19) AND ([p].[UnitPath] < @range_From20 OR [p].[UnitPath] >= @range_To21))) AND [p].[Id] = [d].[ProblemId]);

-- 10 of 12
-- PostgreSQL
-- @id uuid, @paths character varying(60)[], @files uuid[], @me uuid, @me4 uuid, @holders uuid[], @units character varying(60)[], @units10 character varying(60)[]
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."Id" = @id AND EXISTS (
    SELECT 1
    FROM "Problems" AS p
    WHERE ((p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me4 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me4 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR (p."PersonId" IS NULL AND p."ResponsiblePersonId" = @me4 AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL)) OR (p."PersonId" IS NULL AND (p."ResponsiblePersonId" <> @me4 OR p."ResponsiblePersonId" IS NULL) AND EXISTS (
        SELECT 1
        FROM "AssistingUnits" AS a
        WHERE p."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units10)) AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL))) AND p."Id" = d."ProblemId")
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16), @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me4 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me40 varbinary(16), @units1 varchar(60), @units2 varchar(60), @units101 varchar(60), @units102 varchar(60);
SELECT TOP(2) [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[Id] = @id AND EXISTS (
    SELECT 1
    FROM [Problems] AS [p]
    WHERE (([p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me4 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me4 AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r]
        WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR ([p].[PersonId] IS NULL AND [p].[ResponsiblePersonId] = @me40 AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2)) OR ([p].[PersonId] IS NULL AND ([p].[ResponsiblePersonId] <> @me40 OR [p].[ResponsiblePersonId] IS NULL) AND EXISTS (
        SELECT 1
        FROM [AssistingUnits] AS [a]
        WHERE [p].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units101, @units102)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2))) AND [p].[Id] = [d].[ProblemId]);

-- 11 of 12
-- PostgreSQL
-- @id uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60)
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."Id" = @id AND (d."UnitPath" = ANY (@units) OR (d."UnitPath" >= @range_From AND d."UnitPath" < @range_To) OR (d."UnitPath" >= @range_From4 AND d."UnitPath" < @range_To5) OR (d."UnitPath" >= @range_From6 AND d."UnitPath" < @range_To7))
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60);
SELECT TOP(2) [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[Id] = @id AND ([d].[UnitPath] IN (@units1, @units2) OR ([d].[UnitPath] >= @range_From AND [d].[UnitPath] < @range_To) OR ([d].[UnitPath] >= @range_From4 AND [d].[UnitPath] < @range_To5) OR ([d].[UnitPath] >= @range_From6 AND [d].[UnitPath] < @range_To7));

-- 12 of 12
-- PostgreSQL
-- @id uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @range_From10 character varying(60), @range_To11 character varying(60)
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."Id" = @id AND (d."UnitPath" = ANY (@units) OR (d."UnitPath" >= @range_From AND d."UnitPath" < @range_To) OR (d."UnitPath" >= @range_From4 AND d."UnitPath" < @range_To5) OR (d."UnitPath" >= @range_From6 AND d."UnitPath" < @range_To7) OR (d."UnitPath" >= @range_From8 AND d."UnitPath" < @range_To9) OR (d."UnitPath" >= @range_From10 AND d."UnitPath" < @range_To11))
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @range_From10 varchar(60), @range_To11 varchar(60);
SELECT TOP(2) [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[Id] = @id AND ([d].[UnitPath] IN (@units1, @units2) OR ([d].[UnitPath] >= @range_From AND [d].[UnitPath] < @range_To) OR ([d].[UnitPath] >= @range_From4 AND [d].[UnitPath] < @range_To5) OR ([d].[UnitPath] >= @range_From6 AND [d].[UnitPath] < @range_To7) OR ([d].[UnitPath] >= @range_From8 AND [d].[UnitPath] < @range_To9) OR ([d].[UnitPath] >= @range_From10 AND [d].[UnitPath] < @range_To11));
